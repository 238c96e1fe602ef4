"""What the documentation says is so: links, commands, options, messages, examples."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from lakeflow_pipeline.planning import plan_flows
from lakeflow_pipeline.spec import load_spec, parse_spec
from osipi import OsipiLakeflowConnect
from osipi.cli.app import app
from osipi.options import ConnectionOptions, Options
from osipi.tables import TABLES
from support.fake_catalogue import DATABASE, FakeCatalogue
from support.fake_pi import guid, rows_of

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("sources/*/README.md")])
SPECS = sorted(ROOT.glob("pipeline-spec/*.yaml"))


def blocks(language: str) -> list[Any]:
    found = []
    for page in PAGES:
        for i, text in enumerate(re.findall(rf"```{language}\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)):
            found.append(pytest.param(text, id=f"{page.parent.name}/{page.stem}-{i}"))
    return found


def commands() -> dict[str, set[str]]:
    """The commands and their options, as the parser knows them."""
    import typer

    group: Any = typer.main.get_command(app)
    known = {name: {flag for p in command.params for flag in p.opts} for name, command in group.commands.items()}
    known[""] = {flag for p in group.params for flag in p.opts}
    return known


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}/{page.name}")
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        assert target.startswith("https://") or (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}/{page.name}")
def test_commands_and_their_options_exist(page: Path) -> None:
    known = commands()
    text = page.read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for line in re.findall(r"^(?:\$ )?(osipi [^\n]*)", text, re.MULTILINE) + re.findall(r"`(osipi [^`]+)`", text):
        words = line.split()
        name = next((word for word in words[1:] if not word.startswith("-")), "")
        if not re.fullmatch(r"[a-z]+", name):
            continue
        assert name in known, line
        for flag in re.findall(r"(?<!\S)(--[a-z0-9-]+)", line):
            assert flag in known[name] | known[""] | {"--help"}, line
    for target in re.findall(r"`make ([a-z]+)", text) + re.findall(r"^make ([a-z]+)", text, re.MULTILINE):
        assert target in targets, target


@pytest.mark.parametrize("text", blocks("python"))
def test_python_examples_name_what_exists(text: str) -> None:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in ("osipi", "lakeflow_pipeline"):
            exec(compile(ast.Module([node], []), "example", "exec"), {})


@pytest.mark.parametrize("text", blocks("yaml"))
def test_yaml_examples_are_specs_or_connections(text: str) -> None:
    content = yaml.safe_load(text)
    if "objects" in content:
        assert plan_flows(parse_spec(content), OsipiLakeflowConnect())
        return
    for entry in content["connections"].values():
        assert Options.connection(entry["options"])


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.name)
def test_example_specs_are_what_the_connector_takes(path: Path) -> None:
    if path.name == "connections.yaml":
        (entry,) = yaml.safe_load(path.read_text(encoding="utf-8"))["connections"].values()
        assert set(entry["options"]) <= set(ConnectionOptions.model_fields)
        return
    assert plan_flows(load_spec(path), OsipiLakeflowConnect())


def test_demo_spec_holds_every_table_of_objects() -> None:
    """Of the tables that are made of the same events or event frames it holds one each."""
    spec = load_spec(ROOT / "pipeline-spec" / "demo.yaml")
    families = {name: type(table).__module__.split(".")[2] for name, table in TABLES.items()}
    objects = {name for name, family in families.items() if family not in ("values", "events")}
    assert len(objects) > 20
    assert {entry.table.source_table for entry in spec.objects} == {*objects, "timeseries", "event_frames"}


def said_by_the_code() -> str:
    """Every text that the packages hold; adjacent literals and formatted ones as one, values left out."""
    texts = []
    for path in sorted((ROOT / "sources").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                texts.append("".join(str(v.value) if isinstance(v, ast.Constant) else "{}" for v in node.values))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                texts.append(node.value)
    return "\n".join(texts)


@pytest.mark.parametrize("path", ["troubleshooting.md", "databricks/troubleshooting.md"])
def test_messages_in_troubleshooting_are_said(path: str) -> None:
    page = (ROOT / "docs" / path).read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`[^|]+) \|", page, re.MULTILINE)
    messages = [message for row in rows for message in re.findall(r"`([^`]+)`", row)]
    assert len(messages) > 20
    said = said_by_the_code()
    silent = [m for m in messages if re.sub(r"'[a-z_]+'", "{}", m) not in said]
    assert not silent


def test_paths_that_the_design_page_names_exist() -> None:
    page = (ROOT / "docs" / "design.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:[\w.-]+/)+(?:[\w.-]+)?|[\w-]+\.(?:py|yaml|md|toml))`", page))
    assert len(named) > 40
    paths = [
        path.as_posix() for top in ("sources", "tests", "docs", "pipeline-spec") for path in ROOT.rglob(f"{top}/**/*")
    ]
    ends = {"/".join(path.split("/")[-n:]) for path in paths for n in range(1, 6)}
    ends |= set((ROOT / ".gitignore").read_text(encoding="utf-8").split())  # what a build makes
    assert not [name for name in sorted(named) if name.rstrip("/") not in ends]


def test_the_table_of_the_contributing_page_reads() -> None:
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    (place,) = re.findall(r"`sources/(osipi/tables/\w+)/\w+\.py`:", page)
    assert (ROOT / "sources" / place / "__init__.py").exists()
    scope: dict[str, Any] = {"__name__": "element_templates"}
    exec(compile(code, "element_templates.py", "exec"), scope)
    pi = FakeCatalogue()
    pi.add(f"/assetdatabases/{DATABASE}/elementtemplates", {"WebId": "I1ET", "Id": guid(1), "Name": "Pump"})
    (row,) = rows_of(pi, scope["ELEMENT_TEMPLATES"])
    assert (row["template_id"], row["name"], row["database"]) == (guid(1), "Pump", "Db")
