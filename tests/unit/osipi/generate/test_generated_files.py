"""Generated files are current, and say what the code does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from osipi.generate.connector_spec import connector_spec
from osipi.generate.files import generated_files
from osipi.options import SECRET_OPTIONS, ConnectionOptions, Options
from osipi.tables import TABLES

FILES = generated_files()
METHODS = ("basic", "bearer", "oidc", "kerberos", "anonymous")


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parts[-3]}/{path.parts[-2]}/{path.name}")
def test_file_is_current(path: Path) -> None:
    # Not compared by assert: the difference of two archives says nothing to a reader.
    current = path.read_text(encoding="utf-8") == FILES[path]
    assert current, "run: make generate"


@pytest.fixture(scope="module")
def spec() -> Any:
    path, copy = [path for path in FILES if path.name == "connector_spec.yaml"]
    assert FILES[path] == FILES[copy]
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def test_spec_is_what_the_generator_says(spec: Any) -> None:
    assert spec == connector_spec()


def test_every_connection_option_is_asked_for_once(spec: Any) -> None:
    shared = [p["name"] for p in spec["connection"]["parameters"]]
    assert len(shared) == len(set(shared))
    for method in spec["connection"]["auth_methods"]:
        own = [p["name"] for p in method["parameters"]]
        assert len(own) == len(set(own))
        assert not set(own) & set(shared)
    everywhere = {p["name"] for m in spec["connection"]["auth_methods"] for p in m["parameters"]} | set(shared)
    assert everywhere == set(ConnectionOptions.model_fields)


def test_every_parameter_is_whole(spec: Any) -> None:
    connection = spec["connection"]
    for parameter in [*connection["parameters"], *(p for m in connection["auth_methods"] for p in m["parameters"])]:
        assert parameter["type"] in ("string", "boolean", "integer", "number")
        assert isinstance(parameter["required"], bool)
        assert parameter["description"]
        assert parameter.get("secret", False) == (parameter["name"] in SECRET_OPTIONS)


@pytest.mark.parametrize("method", METHODS)
def test_required_parameters_of_a_method_suffice(spec: Any, method: str) -> None:
    (form,) = [m for m in spec["connection"]["auth_methods"] if m["name"] == method]
    samples = {"base_url": "https://pi.example.com", "auth": method, "oidc_token_url": "https://idp.example.com/token"}
    required = [p["name"] for p in [*spec["connection"]["parameters"], *form["parameters"]] if p["required"]]
    assert Options.connection({name: samples.get(name, "x") for name in required}).method == method
    for left_out in required:
        if left_out == "auth":
            continue
        given = {name: samples.get(name, "x") for name in required if name != left_out}
        with pytest.raises(ValueError, match=left_out):
            Options.connection({**given, "auth": method})


def test_no_method_is_chosen_by_nothing(spec: Any) -> None:
    for method in spec["connection"]["auth_methods"]:
        assert any(p["required"] for p in method["parameters"]), method["name"]


def test_allow_list_is_one_text_with_every_table_option(spec: Any) -> None:
    names = spec["external_options_allowlist"].split(",")
    assert names == sorted(set(names))
    assert set(names) == {name for table in TABLES.values() for name in table.options.model_fields}
    assert not set(names) & set(ConnectionOptions.model_fields)


def test_pages_tell_every_option_table_and_column() -> None:
    pages = {path.name: text for path, text in FILES.items()}
    for name in [*ConnectionOptions.model_fields, *Options.table_names()]:
        assert f"| `{name}` |" in pages["options.md"]
    for table in TABLES.values():
        assert f"\n## {table.name}\n" in pages["tables.md"]
        for field in table.schema:
            assert f"| `{field.name}` |" in pages["tables.md"]
    for text in pages.values():
        assert text.endswith("\n")
        assert not text.endswith("\n\n")
