"""Whatever a user gets wrong: one sentence that says what is wrong and what to do, the exit code, nothing written."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme

from pi_simulator import PlantConfig, running
from support.cli_harness import PASSWORD, Command, Files

POINTS = {"source_table": "points"}


def timeseries(**options: Any) -> dict[str, Any]:
    return {"source_table": "timeseries", "table_configuration": options}


@pytest.mark.parametrize(
    ("table", "said"),
    [
        (timeseries(tag_filtre="*"), ("tag_filtre", "tag_filter")),
        (timeseries(start_time="yesterdayish"), ("start_time", "yesterdayish")),
        (timeseries(start_time="*-1fortnight"), ("start_time", "*-1fortnight")),
        (timeseries(settle_seconds="soon"), ("settle_seconds", "soon")),
        (timeseries(read_mode="replace", scd_type="SCD_TYPE_2"), ("scd_type", "replace")),
        (timeseries(read_mode="replace", emit_windows=True), ("emit_windows", "engine")),
        (timeseries(scd_type="SCD_TYPE_2"), ("scd_type", "append")),
        (timeseries(scd_type="SCD_TYPE_9"), ("scd_type", "SCD_TYPE_1")),
        (timeseries(tags=["A"], tag_filter="B*"), ("tags", "tag_filter")),
        (timeseries(tags=[]), ("tags", "empty", "leave the option out")),
        (timeseries(tags=["A", " "]), ("tags", "empty name")),
        (timeseries(page_size=0), ("page_size", "1 or more")),
        ({"source_table": "event_frames", "table_configuration": {"with_attributes": "maybe"}}, ("true or false",)),
        ({"source_table": "timeserie"}, ("timeserie", "timeseries")),
        ({"source_table": "points", "destination": "x"}, ("destination",)),
        ({"source_table": "points", "destination_table": "../x"}, ("destination_table", "../x")),
        ({"source_table": "points", "destination_table": "x" * 300}, ("destination_table", "too long")),
        ({"source_table": 7}, ("objects[0].table.source_table", "'7'")),
        ({"source_table": "points", "table_configuration": "x"}, ("table_configuration", "keys with values")),
    ],
    ids=lambda value: str(value)[:60],
)
def test_spec(osipi: Command, files: Files, table: dict[str, Any], said: tuple[str, ...]) -> None:
    ended = osipi(*files.run(table))
    assert ended.code == 2
    for text in said:
        assert text in ended.sentence
    assert not files.warehouse.exists()


def test_one_bad_table_keeps_the_good_ones_from_being_written(osipi: Command, files: Files) -> None:
    ended = osipi(*files.run(POINTS, timeseries(tag_filtre="*")))
    assert ended.code == 2
    assert "objects[1]" in ended.sentence
    assert not files.warehouse.exists()


def test_unknown_spec_key_names_its_place(osipi: Command, files: Files) -> None:
    spec = files.spec(POINTS, connection="plant")
    ended = osipi("run", spec, "--connections", files.connections(), "--warehouse", files.warehouse)
    assert ended.code == 2
    assert "connection" in ended.sentence
    assert "connection_name" in ended.sentence


def test_spec_that_is_no_yaml(osipi: Command, files: Files) -> None:
    spec = files.folder / "spec.yaml"
    spec.write_text("connection_name: [", encoding="utf-8")
    ended = osipi("run", spec, "--connections", files.connections(), "--warehouse", files.warehouse)
    assert ended.code == 2
    assert "spec.yaml" in ended.sentence
    assert "line" in ended.sentence


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "connection_name and objects"),
        ("- a\n- b\n", "connection_name and objects"),
        ("connection_name: plant\nobjects: []\n", "objects is empty"),
        ("connection_name: plant\nobjects: [points]\n", "objects[0] must hold keys"),
        ("connection_name: plant\n---\nobjects: []\n", "second document"),
        ("connection_name: plant\nobjects:\n\t- x\n", "indent with blanks"),
    ],
)
def test_spec_of_another_shape(osipi: Command, files: Files, text: str, said: str) -> None:
    arguments = files.run()
    Path(str(arguments[1])).write_text(text, encoding="utf-8")
    ended = osipi(*arguments)
    assert ended.code == 2
    assert said in ended.sentence
    assert not files.warehouse.exists()


@pytest.mark.parametrize("file", [1, 3], ids=["spec", "connections"])
@pytest.mark.parametrize(
    "text",
    [
        "[" * 20_000,
        "{a: " * 20_000,
        "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12)),
        "a: &a [*a]",
        "objects: !!python/object/apply:os.system [ls]",
        "objects: !!bool x",
        'objects: "\\UFFFFFFFF"',
        "? [a, b]\n: c",
        "~: c",
        "a: 1\na: 2",
        "objects: \0",
        "objects:\n" + "- x\n" * 300_000,
    ],
    ids=range(12),
)
def test_yaml_that_is_meant_to_do_harm(osipi: Command, files: Files, text: str, file: int) -> None:
    arguments = files.run()
    Path(str(arguments[file])).write_text(text, encoding="utf-8")
    ended = osipi(*arguments)
    assert ended.code == 2
    assert Path(str(arguments[file])).name in ended.sentence
    assert "line" in ended.sentence
    assert not files.warehouse.exists()


@pytest.mark.parametrize("value", ["*S3cret", "!S3cret x", "&S3cret [", "@S3cret", "'S3cret", "S3cret: x"])
def test_a_connections_file_that_is_no_yaml_keeps_its_secrets(osipi: Command, files: Files, value: str) -> None:
    arguments = files.run()
    Path(str(arguments[3])).write_text(f"connections:\n  plant:\n    password: {value}\n", encoding="utf-8")
    ended = osipi(*arguments)
    assert ended.code == 2
    assert "connections.yaml" in ended.sentence
    assert "S3cret" not in ended.out + ended.err


def test_home_directory_that_is_not_there(osipi: Command, files: Files) -> None:
    for position in (1, 3, 5):
        arguments = files.run()
        arguments[position] = "~nobody-of-this-name/x"
        ended = osipi(*arguments)
        assert ended.code == 2
        assert "~nobody-of-this-name/x" in ended.sentence


def test_warehouse_without_a_name(osipi: Command, files: Files) -> None:
    ended = osipi(*files.run()[:-1], "")
    assert ended.code == 2
    assert "warehouse" in ended.sentence


@pytest.mark.parametrize("missing", ["spec", "connections"])
def test_file_that_is_not_there(osipi: Command, files: Files, missing: str) -> None:
    arguments = files.run()
    absent = files.folder / "absent.yaml"
    arguments[1 if missing == "spec" else 3] = absent
    ended = osipi(*arguments)
    assert ended.code == 2
    assert str(absent) in ended.sentence


def test_no_connections_file(osipi: Command, files: Files) -> None:
    ended = osipi("run", files.spec(POINTS), "--warehouse", files.warehouse)
    assert ended.code == 2
    assert "connections" in ended.sentence


def test_connection_that_is_not_in_the_file(osipi: Command, files: Files) -> None:
    spec = files.spec(POINTS, connection_name="plantt")
    ended = osipi("run", spec, "--connections", files.connections(), "--warehouse", files.warehouse)
    assert ended.code == 2
    assert "'plantt'" in ended.sentence
    assert "plant" in ended.sentence.replace("plantt", "")
    assert not files.warehouse.exists()


def test_variable_that_is_not_set(osipi: Command, files: Files) -> None:
    ended = osipi(*files.run(password="${NO_SUCH_PASSWORD}"))
    assert ended.code == 2
    assert "NO_SUCH_PASSWORD" in ended.sentence
    assert not files.warehouse.exists()


@pytest.mark.parametrize("text", ["${OPEN", "${1ST}", "${A B}", "${}"])
def test_variable_that_is_none(osipi: Command, files: Files, text: str) -> None:
    ended = osipi(*files.run(password=text))
    assert ended.code == 2
    assert "'password'" in ended.sentence
    assert "${NAME}" in ended.sentence
    assert text not in ended.sentence


@pytest.mark.parametrize("value", ["inf", "nan", "x", "0", "100000"])
def test_time_out_that_is_none(osipi: Command, files: Files, value: str) -> None:
    ended = osipi(*files.run(timeout_seconds=value))
    assert ended.code == 2
    assert f"'timeout_seconds' = '{value}'" in ended.sentence


def test_token_of_two_lines_is_not_repeated(osipi: Command, files: Files) -> None:
    ended = osipi(*files.run(username=None, password=None, access_token="S3cret\nS3cret"))
    assert ended.code == 2
    assert "access_token" in ended.sentence
    assert "S3cret" not in ended.out + ended.err


def test_unknown_connection_option(osipi: Command, files: Files) -> None:
    ended = osipi(*files.run(pasword="x"))
    assert ended.code == 2
    assert "pasword" in ended.sentence
    assert not files.warehouse.exists()


def test_wrong_password_is_not_repeated(osipi: Command, files: Files) -> None:
    ended = osipi(*files.run(password="Wr0ng-and-secret"))
    assert ended.code == 2
    assert "password" in ended.sentence
    assert "Wr0ng-and-secret" not in ended.out + ended.err
    assert not files.warehouse.exists()


def test_password_missing(osipi: Command, files: Files) -> None:
    ended = osipi(*files.run(password=None))
    assert ended.code == 2
    assert "'password'" in ended.sentence


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/piwebapi", "http://no-such-host.invalid"])
def test_unreachable_host(osipi: Command, files: Files, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    ended = osipi(*files.run(base_url=url, retry_seconds="1"))
    assert ended.code == 3
    assert url.split("/")[2].split(":")[0] in last_sentence(ended.err)
    assert not files.warehouse.exists()


@pytest.mark.parametrize("url", ["pi.example.com", "ftp://pi.example.com", "https://", "https://u:pw@pi.example.com"])
def test_url_that_is_none(osipi: Command, files: Files, url: str) -> None:
    ended = osipi(*files.run(base_url=url))
    assert ended.code == 2
    assert "base_url" in ended.sentence
    assert ":pw@" not in ended.err


class _OtherSite(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = b"<html><body>It works!</body></html>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Quiet."""


@pytest.fixture
def other_site() -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _OtherSite)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_url_of_another_site(osipi: Command, files: Files, other_site: str) -> None:
    ended = osipi(*files.run(base_url=other_site))
    assert ended.code == 2
    assert other_site in ended.sentence
    assert "base_url" in ended.sentence
    assert not files.warehouse.exists()


def test_url_below_pi_web_api(osipi: Command, files: Files) -> None:
    ended = osipi(*files.run(base_url=files.options["base_url"].replace("/piwebapi", "/other")))
    assert ended.code == 2
    assert "/piwebapi" in ended.sentence


@pytest.mark.parametrize("suffix", ["", "/", "/piwebapi", "/piwebapi/", "/piwebapi/piwebapi", "/PIWebAPI"])
def test_piwebapi_missing_or_doubled_works(osipi: Command, files: Files, suffix: str) -> None:
    root = files.options["base_url"].removesuffix("/piwebapi")
    ended = osipi("preview", "data_servers", "--connections", files.connections(base_url=root + suffix), "--json")
    assert (ended.code, ended.err) == (0, "")
    assert '"data_server_id"' in ended.out


def test_untrusted_certificate(osipi: Command, files: Files, tmp_path: Path) -> None:
    authority = trustme.CA()
    issued = authority.issue_cert("localhost", "127.0.0.1")
    certificate, key, bundle = tmp_path / "cert.pem", tmp_path / "key.pem", tmp_path / "ca.pem"
    issued.cert_chain_pems[0].write_to_path(certificate)
    issued.private_key_pem.write_to_path(key)
    authority.cert_pem.write_to_path(bundle)
    plant = PlantConfig.small()
    with running(plant=plant, tls=(str(certificate), str(key))) as pi:
        refused = osipi(*files.run(base_url=pi.base_url))
        trusted = osipi(*files.run(base_url=pi.base_url, ca_bundle=str(bundle)))
    assert refused.code == 2
    assert "certificate" in refused.sentence
    assert "ca_bundle" in refused.sentence
    assert trusted.code == 0, trusted.err


def test_warehouse_that_is_a_file(osipi: Command, files: Files) -> None:
    files.warehouse.write_text("mine", encoding="utf-8")
    ended = osipi(*files.run())
    assert ended.code == 2
    assert str(files.warehouse) in ended.sentence
    assert files.warehouse.read_text(encoding="utf-8") == "mine"


def test_warehouse_below_a_file(osipi: Command, files: Files) -> None:
    (files.folder / "file").write_text("mine", encoding="utf-8")
    arguments = files.run()
    arguments[-1] = files.folder / "file" / "warehouse"
    ended = osipi(*arguments)
    assert ended.code == 2
    assert str(files.folder / "file") in ended.sentence


def test_table_that_is_not_in_the_spec(osipi: Command, files: Files) -> None:
    ended = osipi(*files.run(), "--table", "nothing")
    assert ended.code == 2
    assert "'nothing'" in ended.sentence
    assert "data_servers" in ended.sentence
    assert not files.warehouse.exists()


def test_engine_that_is_none(osipi: Command, files: Files) -> None:
    ended = osipi(*files.run(), "--engine", "sparc")
    assert ended.code == 2
    assert "sparc" in ended.sentence
    assert "spark" in ended.sentence
    assert not files.warehouse.exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["ruin"], "ruin"),
        (["run"], "SPEC"),
        (["run", "x.yaml"], "--warehouse"),
        (["run", "x.yaml", "--warehouse", "w", "--turbo"], "--turbo"),
        (["preview", "points", "--rows", "many"], "--rows"),
        (["preview", "points", "--rows", "0"], "--rows"),
        (["preview", "points", "--option", "tags"], "name=value"),
        (["preview", "points"], "base_url"),
        (["preview", "values", "--base-url", "http://127.0.0.1:9"], "timeseries"),
        (["check", "--connection", "plant"], "--connections"),
        (["check", "--base-url", "http://127.0.0.1:9", "--option", "tag_filter=*"], "tag_filter"),
        (["simulate", "--auth", "ntlm"], "ntlm"),
        (["simulate", "--points", "3", "--tags-1hz", "4"], "tags_1hz"),
        (["simulate", "--host", "no-such-host.invalid"], "--host"),
        (["demo", "--engine", "sparc", "--warehouse", "must-not-appear"], "sparc"),
        (["demo", "--warehouse", ""], "warehouse"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else value,
)
def test_arguments(osipi: Command, arguments: list[str], said: str) -> None:
    ended = osipi(*arguments)
    assert ended.code == 2
    assert said in ended.sentence
    assert not Path("must-not-appear").exists()


def test_stack_trace_only_when_asked_for(osipi: Command, files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OSIPI_DEBUG", "1")
    ended = osipi(*files.run(password="Wr0ng-and-secret"))
    assert ended.code == 2
    assert "Traceback" in ended.err
    assert "Wr0ng-and-secret" not in ended.err
    assert PASSWORD not in ended.err


def last_sentence(text: str) -> str:
    """The last line: the HTTP client may have logged its retries before."""
    lines = text.strip().splitlines()
    assert lines[-1].startswith("osipi: ")
    assert "Traceback" not in text
    return lines[-1]
