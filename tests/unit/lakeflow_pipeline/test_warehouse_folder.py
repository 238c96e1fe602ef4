"""Which folder a warehouse's name means, and which names may lie in it."""

from __future__ import annotations

import os
from pathlib import Path

import pyarrow as pa
import pytest
from deltalake import QueryBuilder, write_deltalake
from deltalake.exceptions import CommitFailedError

from lakeflow_pipeline.engines.local.location import (
    clear_unfinished,
    directory_of,
    location,
    open_table,
    vacuum,
    write_table,
)
from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.flows import Destination
from lakeflow_pipeline.warehouse import Warehouse, check_name


@pytest.mark.parametrize(
    ("scheme", "url"),
    [
        ("s3", "s3://bucket/lake"),
        ("s3a", "S3A://bucket/lake"),
        ("abfss", "abfss://container@account.dfs.core.windows.net/lake"),
        ("gs", "gs://bucket/lake"),
        ("dbfs", "dbfs:/mnt/lake"),
        ("https", "https://user:secret@host/lake"),
        ("made-up", "made-up://x"),
    ],
)
def test_a_url_is_refused_without_its_secrets(scheme: str, url: str) -> None:
    with pytest.raises(ConfigurationError, match=rf"^warehouse {scheme}://\.\.\.: .* local folder only") as caught:
        Warehouse(url)
    assert "secret" not in str(caught.value)


@pytest.mark.skipif(os.name == "nt", reason="paths of Windows have a drive")
@pytest.mark.parametrize(
    ("given", "path"),
    [
        ("file:///srv/lake", "/srv/lake"),
        ("FILE:///srv/lake", "/srv/lake"),
        ("file:/srv/lake", "/srv/lake"),
        ("file://localhost/srv/lake", "/srv/lake"),
        ("file:///srv/a%20lake%23%3F", "/srv/a lake#?"),
        ("file:///srv/lake%25", "/srv/lake%"),
        ("/srv/a%20lake", "/srv/a%20lake"),
        ("/srv/s3:/lake", "/srv/s3:/lake"),
    ],
)
def test_a_file_url_is_its_path_and_a_path_is_taken_as_it_is(given: str, path: str) -> None:
    assert Warehouse(given).root == Path(path)


@pytest.mark.parametrize("url", ["file://other/srv/lake", "file:///srv/%00"])
def test_a_file_url_that_is_no_local_path_is_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match="the warehouse is a file: URL"):
        Warehouse(url)


@pytest.mark.parametrize("name", ["%2e%2e", "..%2Fother", "%2E%2E%2Fx", "a%41", "..", "a/b"])
def test_a_name_that_readers_would_decode_is_refused(name: str) -> None:
    with pytest.raises(ConfigurationError, match="cannot be the name of a directory"):
        check_name(name, "destination_schema")


@pytest.mark.parametrize("name", ["100%", "50%_x", "a#b", "a b", "größe Ω", "a+b"])
def test_names_that_are_no_url_escapes_stay_allowed(name: str) -> None:
    check_name(name, "destination_table")


def test_names_longer_than_file_systems_take_are_refused() -> None:
    check_name("n" * 255, "destination_table")
    for name in ("n" * 256, "Ω" * 128):
        with pytest.raises(ConfigurationError, match="too long for the name of a directory"):
            check_name(name, "destination_table")


@pytest.mark.parametrize("name", ["/etc", "..", ".", "a/../b", "a\\b", "a\0b", "", " ", "_lakeflow", "_DELTA_LOG"])
def test_a_name_is_one_folder_in_the_warehouse_or_refused(name: str, tmp_path: Path) -> None:
    house = Warehouse(tmp_path)
    for destination in (Destination(None, name, "t"), Destination(None, "s", name), Destination(name, "s", "t")):
        with pytest.raises(ConfigurationError, match="destination_"):
            house.table_path(destination)


MISREAD = ["job_feature%2Fx", "a%20b", "%25", "%2e%2e", "a\\b", "a[b", "a]b", "a^b", "a|b"]
PLAIN = ["a b", "a#b?c", "größe Ω", "100%", "%zz", "it's", "a;b&c=d", 'a:b,{c}*$`"<>', "~"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has few of these names")
@pytest.mark.parametrize("name", [*MISREAD, *PLAIN])
@pytest.mark.parametrize("linked", [False, True])
def test_tables_lie_in_the_folder_that_is_named(tmp_path: Path, name: str, linked: bool) -> None:
    folder = tmp_path / "lakes" / name
    folder.mkdir(parents=True)
    path = folder / "t"
    if linked:
        (tmp_path / "link").symlink_to(folder)
        path = tmp_path / "link" / "t"
    write_table(path, pa.table({"x": [1, 2], "k": ["a", "b"]}))
    write_deltalake(open_table(path), pa.table({"x": [3], "k": ["a"]}), mode="append")
    other = write_table(folder / "other", pa.table({"k": ["a"]}))
    builder = QueryBuilder().register("t", open_table(path)).register("o", other)
    found = pa.table(builder.execute("SELECT t.x FROM t JOIN o ON t.k = o.k ORDER BY 1").read_all())
    assert found.column("x").to_pylist() == [1, 3]
    stale = open_table(path)
    assert open_table(path).optimize.compact()["numFilesAdded"] == 1
    with pytest.raises(CommitFailedError):
        stale.delete("x = 1")
    (folder / "t" / "left over ü%41.parquet").touch()
    assert len(list((folder / "t").glob("*.parquet"))) > 2
    vacuum(path, 0)
    assert len(list((folder / "t").glob("*.parquet"))) == 1
    assert sorted(open_table(path).to_pyarrow_table().column("x").to_pylist()) == [1, 2, 3]
    assert directory_of(open_table(path)).samefile(folder / "t")
    assert [one.name for one in (tmp_path / "lakes").iterdir()] == [name]
    assert sorted(one.name for one in folder.iterdir()) == ["other", "t"]
    assert (folder / "t" / "_delta_log").is_dir()
    clear_unfinished(path)
    assert not (folder / "t" / "_writing").exists()


@pytest.mark.parametrize(("name", "plain"), [*((name, False) for name in MISREAD), *((name, True) for name in PLAIN)])
def test_only_a_path_that_would_be_misread_goes_another_way(tmp_path: Path, name: str, plain: bool) -> None:
    url, storage = location(tmp_path / name / "t")
    assert (storage is None) == plain
    assert (url == str(tmp_path / name / "t")) == plain
    assert url != location(tmp_path / name / "u")[0]
