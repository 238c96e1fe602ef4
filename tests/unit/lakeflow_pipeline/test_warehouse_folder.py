"""Which folder a warehouse's name means, and which names may lie in it."""

from __future__ import annotations

import os
from pathlib import Path

import pyarrow as pa
import pytest
from deltalake import DeltaTable, write_deltalake

from lakeflow_pipeline.engines.local.folder import check_folder
from lakeflow_pipeline.errors import ConfigurationError
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


@pytest.mark.skipif(os.name == "nt", reason="Windows has none of these names")
@pytest.mark.parametrize("name", ["job_feature%2Fx", "a%20b", "%25", "a\\b", "a[b", "a]b", "a^b", "a|b"])
def test_a_folder_that_delta_rs_cannot_read_is_refused_also_behind_a_link(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    link = tmp_path / "link"
    link.symlink_to(folder)
    for path in (folder / "lake", link / "lake"):
        with pytest.raises(ConfigurationError, match="choose another folder, or use --engine spark"):
            check_folder(path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has few of these names")
@pytest.mark.parametrize("name", ["a b", "a#b?c", "größe Ω", "100%", "%zz", "it's", "a;b&c=d", 'a:b,{c}*$`"<>', "~"])
def test_delta_rs_writes_and_reads_in_every_folder_that_is_not_refused(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    check_folder(folder)
    write_deltalake(folder / "t", pa.table({"x": [1, 2]}))
    write_deltalake(folder / "t", pa.table({"x": [3]}), mode="append")
    assert sorted(DeltaTable(folder / "t").to_pyarrow_table().column("x").to_pylist()) == [1, 2, 3]
    assert (folder / "t" / "_delta_log").is_dir()
