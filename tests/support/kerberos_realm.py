"""A Kerberos realm of its own: a real KDC with its database, keys and configuration in one folder."""

from __future__ import annotations

import importlib.util
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

NAME = "PLANT.TEST"
SERVICE = "HTTP/localhost"
_PROGRAMS = ("krb5kdc", "kdb5_util", "kadmin.local", "kinit")
# Debian puts the KDC where only root looks.
_PATH = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin", "/sbin"])


def what_is_missing() -> str | None:
    """Why there can be no realm here; None when there can."""
    if any(importlib.util.find_spec(name) is None for name in ("requests_kerberos", "gssapi")):
        return "the extra kerberos is not here (make test-kerberos)"
    absent = [program for program in _PROGRAMS if shutil.which(program, path=_PATH) is None]
    return f"{', '.join(absent)} not found (make test-kerberos)" if absent else None


@dataclass(frozen=True)
class Realm:
    """A KDC that answers. Nothing outside `folder` is read or written."""

    folder: Path
    port: int

    @property
    def environment(self) -> dict[str, str]:
        """What clients and services of the realm need to know."""
        return {
            "KRB5_CONFIG": str(self.folder / "krb5.conf"),
            "KRB5CCNAME": f"FILE:{self.folder / 'no-tickets'}",
            "KRB5RCACHEDIR": str(self.folder),
            "KRB5_CLIENT_KTNAME": f"FILE:{self.folder / 'no-keytab'}",
        }

    def add(self, principal: str, *, life: str = "1 hour") -> str:
        """A principal with a random key whose tickets live that long."""
        self.administer(f'addprinc -randkey -maxlife "{life}" {principal}')
        return principal

    def keytab(self, *principals: str, name: str) -> Path:
        """New keys of the principals, in a file."""
        path = self.folder / name
        for principal in principals:
            self.administer(f"ktadd -q -k {path} {principal}")
        return path

    def tickets(self, keytab: Path, principal: str, *, life: str = "1h", name: str) -> str:
        """A credential cache that holds a ticket of the principal, as kinit makes it."""
        cache = f"FILE:{self.folder / name}"
        self._run("kinit", "-c", cache, "-k", "-t", str(keytab), "-l", life, principal)
        return cache

    def administer(self, query: str) -> None:
        """Run a query of kadmin, such as `modprinc -allow_tix NAME`."""
        self._run("kadmin.local", "-r", NAME, "-q", query)

    def _run(self, program: str, *arguments: str) -> None:
        found = shutil.which(program, path=_PATH)
        assert found is not None, program
        done = subprocess.run(
            [found, *arguments], env=self._private(), capture_output=True, text=True, timeout=60, check=False
        )
        assert done.returncode == 0, f"{program} {arguments}: {done.stdout}{done.stderr}"

    def _private(self) -> Mapping[str, str]:
        return {**os.environ, **self.environment, "KRB5_KDC_PROFILE": str(self.folder / "kdc.conf"), "LC_ALL": "C"}

    def _configure(self) -> None:
        (self.folder / "krb5.conf").write_text(
            f"""[libdefaults]
  default_realm = {NAME}
  dns_lookup_realm = false
  dns_lookup_kdc = false
  dns_canonicalize_hostname = false
  udp_preference_limit = 1
  clockskew = 1
[realms]
  {NAME} = {{
    kdc = 127.0.0.1:{self.port}
  }}
  AWAY.TEST = {{
    kdc = 127.0.0.1:1
  }}
[domain_realm]
  localhost = {NAME}
"""
        )
        (self.folder / "kdc.conf").write_text(
            f"""[kdcdefaults]
  kdc_listen = ""
  kdc_tcp_listen = 127.0.0.1:{self.port}
[realms]
  {NAME} = {{
    database_name = {self.folder / "principal"}
    key_stash_file = {self.folder / "stash"}
    acl_file = {self.folder / "acl"}
    max_life = 1h
  }}
[logging]
  kdc = FILE:{self.folder / "kdc.log"}
"""
        )


@contextmanager
def realm(folder: Path) -> Iterator[Realm]:
    """Make a realm in an empty folder and run its KDC while the context lasts."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        made = Realm(folder, free.getsockname()[1])
    made._configure()
    made._run("kdb5_util", "-r", NAME, "-P", "not-secret", "create", "-s")
    program = shutil.which("krb5kdc", path=_PATH)
    assert program is not None
    process = subprocess.Popen([program, "-n", "-r", NAME], env=made._private(), stderr=subprocess.DEVNULL)
    try:
        _wait(process, made)
        yield made
    finally:
        process.terminate()
        process.wait(10)


def _wait(process: subprocess.Popen[bytes], made: Realm) -> None:
    until = time.monotonic() + 30
    while time.monotonic() < until:
        assert process.poll() is None, (made.folder / "kdc.log").read_text()
        try:
            socket.create_connection(("127.0.0.1", made.port), timeout=1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise AssertionError(f"the KDC does not listen on port {made.port} after 30 s")
