"""One realm and one simulated PI System that checks its tickets, for all tests of this folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from pi_simulator import PlantConfig, ServerConfig, running
from support.kerberos_realm import SERVICE, Realm, realm, what_is_missing
from support.kerberos_servers import Plain, Secure

HERE = Path(__file__).parent
_MISSING = what_is_missing()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The tests share a realm, so they run in one process."""
    if config.pluginmanager.hasplugin("xdist"):
        for item in items:
            if HERE in item.path.parents:
                item.add_marker(pytest.mark.xdist_group("kerberos"))


def pytest_runtest_setup(item: pytest.Item) -> None:
    if _MISSING is None or HERE not in item.path.parents:
        return
    if os.environ.get("KERBEROS_TESTS") == "required":
        pytest.fail(_MISSING, pytrace=False)
    pytest.skip(_MISSING)


@pytest.fixture(scope="session")
def kdc(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Realm]:
    """The realm, known to this process and its children."""
    with pytest.MonkeyPatch.context() as patch, realm(tmp_path_factory.mktemp("realm")) as made:
        for name, value in made.environment.items():
            patch.setenv(name, value)
        yield made


@pytest.fixture(scope="session")
def reader(kdc: Realm) -> Path:
    """Keytab of the account that reads."""
    return kdc.keytab(kdc.add("reader"), name="reader.keytab")


@pytest.fixture(scope="session")
def service_keys(kdc: Realm) -> Iterator[Path]:
    """Keytab of the simulator, which finds it as any service does."""
    path = kdc.keytab(kdc.add(SERVICE), name="service.keytab")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KRB5_KTNAME", f"FILE:{path}")
        yield path


@pytest.fixture(scope="session")
def _plain(service_keys: Path) -> Iterator[Plain]:
    with running(PlantConfig.small(), ServerConfig(auth=("kerberos",))) as server:
        yield Plain(server)


@pytest.fixture
def pi(_plain: Plain) -> Iterator[Plain]:
    """The simulator, its log empty."""
    _plain.server.admin.reset_requests()
    yield _plain
    _plain.server.admin.clear_faults()
    _plain.server.admin.configure(auth=["kerberos"])


@pytest.fixture(scope="session")
def secure(service_keys: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Secure]:
    folder = tmp_path_factory.mktemp("tls")
    authority = trustme.CA()
    issued = authority.issue_cert("localhost")
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    issued.cert_chain_pems[0].write_to_path(str(certificate))
    issued.private_key_pem.write_to_path(str(key))
    config = ServerConfig(auth=("kerberos",))
    with running(PlantConfig.small(), config, tls=(str(certificate), str(key))) as server:
        yield Secure(server.base_url.replace("127.0.0.1", "localhost"), authority.cert_pem.bytes().decode())
