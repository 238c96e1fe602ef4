"""Which package may know which: the arrows that must never be there."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

SOURCES = Path(__file__).parents[2] / "sources"


@dataclass(frozen=True)
class Import:
    """One import statement: who imports what, and when it runs."""

    importer: str
    imported: str
    at_load: bool
    """Runs when the module is loaded: neither inside a function nor for the type checker only."""

    def of(self, *packages: str) -> bool:
        return any(self.imported == p or self.imported.startswith(p + ".") for p in packages)


def imports_of(module: str, source: str, is_package: bool = False) -> list[Import]:
    """All imports of a module's text, relative ones resolved, wherever they stand."""
    found: list[Import] = []
    own = module.split(".") if is_package else module.split(".")[:-1]

    def visit(node: ast.AST, at_load: bool) -> None:
        if isinstance(node, ast.Import):
            found.extend(Import(module, alias.name, at_load) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = (
                [*own[: len(own) - node.level + 1], *filter(None, [node.module])] if node.level else [node.module or ""]
            )
            # `from package import module` imports the module: both spellings name the same arrow
            found.extend(Import(module, ".".join([*base, alias.name]), at_load) for alias in node.names)
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            for child in node.body:
                visit(child, False)
            for child in node.orelse:
                visit(child, at_load)
        else:
            inside = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
            for child in ast.iter_child_nodes(node):
                visit(child, at_load and not inside)

    visit(ast.parse(source), True)
    return found


def _all_imports() -> Iterator[Import]:
    for path in sorted(SOURCES.rglob("*.py")):
        parts = path.relative_to(SOURCES).with_suffix("").parts
        is_package = parts[-1] == "__init__"
        module = ".".join(parts[:-1] if is_package else parts)
        yield from imports_of(module, path.read_text(encoding="utf-8"), is_package)


IMPORTS = list(_all_imports())


def within(module: str, *packages: str) -> bool:
    return any(module == p or module.startswith(p + ".") for p in packages)


ENGINES = ("local", "spark", "databricks")


def engine_of(module: str) -> str | None:
    """The engine whose folder a module lies in; None for what the engines share."""
    return next((engine for engine in ENGINES if within(module, f"lakeflow_pipeline.engines.{engine}")), None)


def names_of(bad: list[Import]) -> str:
    return "; ".join(f"{i.importer} imports {i.imported}" for i in bad)


def test_the_three_packages_are_there() -> None:
    importers = {i.importer.split(".")[0] for i in IMPORTS}
    assert importers == {"osipi", "lakeflow_pipeline", "pi_simulator", "databricks"}
    assert any(i.importer == "osipi.connector" and i.of("lakeflow_pipeline.contract") for i in IMPORTS)


def test_protocol_package_knows_no_tables_pipeline_or_spark() -> None:
    bad = [
        i
        for i in IMPORTS
        if within(i.importer, "osipi.piwebapi")
        and (i.of("lakeflow_pipeline", "pyspark", "pi_simulator") or (i.of("osipi") and not i.of("osipi.piwebapi")))
    ]
    assert not bad, names_of(bad)


def test_pipeline_knows_no_connector() -> None:
    bad = [i for i in IMPORTS if within(i.importer, "lakeflow_pipeline") and i.of("osipi", "pi_simulator")]
    assert not bad, names_of(bad)


def test_nothing_knows_the_package_that_the_framework_looks_for() -> None:
    leaf = "databricks.labs.community_connector"
    bad = [i for i in IMPORTS if i.of(leaf) and not within(i.importer, leaf)]
    assert not bad, names_of(bad)


def test_simulator_and_connector_share_nothing() -> None:
    bad = [i for i in IMPORTS if within(i.importer, "pi_simulator") and i.of("osipi", "lakeflow_pipeline")]
    assert not bad, names_of(bad)


def test_only_two_commands_start_the_simulator_and_only_when_they_run() -> None:
    allowed = ("osipi.cli.demo", "osipi.cli.simulate")
    uses = [i for i in IMPORTS if within(i.importer, "osipi") and i.of("pi_simulator")]
    bad = [i for i in uses if i.importer not in allowed or i.at_load]
    assert not bad, names_of(bad)


def test_no_engine_knows_another() -> None:
    bad = [i for i in IMPORTS if (mine := engine_of(i.importer)) and (other := engine_of(i.imported)) and mine != other]
    assert not bad, names_of(bad)


def imported_modules() -> dict[str, set[str]]:
    """The modules of `sources` that each of them imports when it is loaded."""
    modules = {i.importer for i in IMPORTS}
    graph: dict[str, set[str]] = {module: set() for module in modules}
    for i in IMPORTS:
        # the name that is imported may be a module or something in one
        found = next((name for name in (i.imported, i.imported.rpartition(".")[0]) if name in modules), None)
        if i.at_load and found is not None and found != i.importer:
            graph[i.importer].add(found)
    return graph


def circles(graph: dict[str, set[str]]) -> list[list[str]]:
    """Groups of modules that all reach each other (strongly connected, more than one)."""

    def reached(start: str) -> set[str]:
        seen: set[str] = set()
        waiting = [start]
        while waiting:
            for module in graph[waiting.pop()] - seen:
                seen.add(module)
                waiting.append(module)
        return seen

    reach = {module: reached(module) for module in graph}
    groups = {frozenset(other for other in reach[module] if module in reach[other]) for module in graph}
    return sorted(sorted(group) for group in groups if group)


def test_imports_go_in_no_circle() -> None:
    assert circles(imported_modules()) == []


def test_a_circle_is_found_however_long_it_is() -> None:
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}, "e": set()}) == [["a", "b", "c"]]


def test_spark_is_imported_only_where_spark_runs() -> None:
    # What engines spark and databricks share lies beside them.
    at_home = ("lakeflow_pipeline.datasource", "lakeflow_pipeline.engines.batch_extent", "databricks")
    bad = [
        i
        for i in IMPORTS
        if i.of("pyspark", "delta", "py4j")
        and i.at_load
        and not within(i.importer, *at_home)
        and engine_of(i.importer) not in ("spark", "databricks")
    ]
    assert not bad, names_of(bad)


def test_only_the_command_line_knows_its_libraries() -> None:
    bad = [i for i in IMPORTS if not within(i.importer, "osipi.cli") and (i.of("typer", "rich", "osipi.cli"))]
    assert not bad, names_of(bad)


#: Rooms of the pipeline that prove, judge and log what has landed: of any source, so they know no PI.
OF_ANY_SOURCE = ("lakeflow_pipeline.proof", "lakeflow_pipeline.quality", "lakeflow_pipeline.runs")


def family_of(module: str) -> str | None:
    """The table, or family of tables, that a module below `osipi.tables` belongs to; None for what they share.

    They share `base`, `cells` and the kinds of tables, whose names end in `_table`.
    """
    parts = module.split(".")
    shared = (
        len(parts) < 3
        or parts[2] in ("base", "cells", "value_columns")
        or parts[2].endswith("_table")
        or parts[2][:1].isupper()
    )
    return parts[2] if parts[:2] == ["osipi", "tables"] and not shared else None


#: Arrows that must not be there, also where the room is still empty. Each with an example that it has to catch.
RULES: dict[str, tuple[Callable[[Import], bool], tuple[str, str]]] = {
    "what proves and logs knows no PI": (
        lambda i: within(i.importer, *OF_ANY_SOURCE) and i.of("osipi", "pi_simulator"),
        ("lakeflow_pipeline.proof.windows", "osipi.piwebapi.pitime.parse_ticks"),
    ),
    "a log of runs knows no engine": (
        lambda i: within(i.importer, "lakeflow_pipeline.runs") and engine_of(i.imported) is not None,
        ("lakeflow_pipeline.runs", "lakeflow_pipeline.engines.local.engine.LocalEngine"),
    ),
    "the page reads the warehouse and never PI": (
        lambda i: within(i.importer, "osipi.page") and i.of("osipi.piwebapi", "pi_simulator", "pyspark"),
        ("osipi.page.tables", "osipi.piwebapi.PiWebApi"),
    ),
    "only the command line knows the page": (
        lambda i: i.of("osipi.page") and not within(i.importer, "osipi.page", "osipi.cli"),
        ("osipi.connector", "osipi.page.server"),
    ),
    "the protocol package knows no tables": (
        lambda i: within(i.importer, "osipi.piwebapi") and i.of("osipi.tables", "lakeflow_pipeline", "pyspark"),
        ("osipi.piwebapi.lists.items", "osipi.tables.points.points.POINTS"),
    ),
    "a family of tables knows no other": (
        lambda i: bool((mine := family_of(i.importer)) and (other := family_of(i.imported)) and mine != other),
        ("osipi.tables.values.summaries", "osipi.tables.events.event_frames.EVENT_FRAMES"),
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_no_arrow_breaks_a_rule(rule: str) -> None:
    broken, _ = RULES[rule]
    bad = [i for i in IMPORTS if broken(i)]
    assert not bad, names_of(bad)


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_catches_what_it_forbids(rule: str) -> None:
    broken, (importer, imported) = RULES[rule]
    assert broken(Import(importer, imported, at_load=True))
    assert not broken(Import(importer, f"{importer}.part", at_load=True))


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        ("osipi.cli.page", "osipi.page.server"),
        ("osipi.page.tables", "lakeflow_pipeline.warehouse.Warehouse"),
        ("osipi.tables.values.summaries", "osipi.tables.base.Table"),
        ("osipi.tables.event_frames", "osipi.tables.frame_table.FrameTable"),
        ("osipi.tables.values.summaries", "osipi.tables.values.options"),
        ("osipi.tables", "osipi.tables.points.POINTS"),
        ("osipi.proof", "lakeflow_pipeline.proof.windows"),
    ],
)
def test_what_the_rules_allow(importer: str, imported: str) -> None:
    assert not any(broken(Import(importer, imported, at_load=True)) for broken, _ in RULES.values())


@pytest.mark.parametrize(
    ("text", "imported", "at_load"),
    [
        ("import osipi.tables", "osipi.tables", True),
        ("from osipi import tables", "osipi.tables", True),
        ("from .. import tables", "osipi.tables", True),
        ("from ..tables.base import Table", "osipi.tables.base.Table", True),
        ("def f():\n    import pyspark", "pyspark", False),
        ("async def f():\n    from pyspark import sql", "pyspark.sql", False),
        ("class A:\n    import pyspark", "pyspark", True),
        ("try:\n    import pyspark\nexcept ImportError:\n    pass", "pyspark", True),
        ("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import pyspark", "pyspark", False),
    ],
)
def test_the_scanner_sees_every_spelling(text: str, imported: str, at_load: bool) -> None:
    found = imports_of("osipi.piwebapi.session", text)
    assert [(i.imported, i.at_load) for i in found][-1] == (imported, at_load)


@pytest.mark.parametrize(
    ("module", "absent"),
    [
        ("osipi", ("pyspark", "deltalake", "typer", "rich", "starlette", "numpy", "pandas")),
        ("osipi.checks", ("pyspark", "deltalake", "typer", "rich", "starlette", "numpy", "pandas")),
        ("osipi.generate", ("pyspark", "deltalake", "typer", "rich", "starlette", "numpy", "pandas")),
        ("lakeflow_pipeline.runner", ("pyspark", "deltalake", "typer", "rich", "numpy", "pandas", "osipi")),
        ("osipi.cli.app", ("pyspark", "deltalake", "pi_simulator", "starlette", "numpy", "pandas")),
    ],
)
def test_importable_without_what_it_does_not_need(module: str, absent: tuple[str, ...]) -> None:
    code = (
        "import sys, importlib\n"
        f"for name in {absent!r}: sys.modules[name] = None\n"
        f"importlib.import_module({module!r})\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
