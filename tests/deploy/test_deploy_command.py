"""`osipi deploy` from the command line against a workspace that keeps state."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from databricks.sdk.service.jobs import JobSettings
from databricks.sdk.service.pipelines import PipelineSpec

from lakeflow_pipeline.engines.databricks.names import names_of
from lakeflow_pipeline.spec import parse_spec
from osipi.cli.app import run_command
from osipi.deploy.pipeline import check_cron
from support.fake_workspace import FakeWorkspace, Fault


def output(capsys: pytest.CaptureFixture[str]) -> tuple[str, str]:
    captured = capsys.readouterr()
    return captured.out, captured.err


def last_json(text: str) -> dict[str, Any]:
    decoded: dict[str, Any] = json.loads(text.strip().splitlines()[-1])
    return decoded


def test_makes_everything_starts_and_tells_rows_and_link(
    fake: FakeWorkspace, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(arguments) == 0
    out, err = output(capsys)
    connection = fake.connections["plant"]
    assert connection["connection_type"] == "COMMUNITY"
    options = connection["options"]
    assert options["password"] == "s3cret!"
    assert options["sourceName"] == "osipi"
    assert {"tags_path", "state_path", "tableName", "isDeleteFlow"} <= set(
        options["externalOptionsAllowList"].split(",")
    )
    assert list(fake.volumes) == ["main.pi.osipi"]
    (pipeline,) = fake.pipelines.values()
    spec = pipeline["spec"]
    assert (spec["serverless"], spec["channel"], spec["catalog"], spec["schema"]) == (True, "PREVIEW", "main", "pi")
    assert spec["continuous"] is False
    assert len(spec["environment"]["dependencies"]) == 1
    assert PipelineSpec.from_dict(spec).as_dict() == spec  # databricks-sdk knows every setting
    assert "timeseries" in out
    assert "120" in out
    assert f"/pipelines/{pipeline['pipeline_id']}" in out
    assert "done: create pipeline osipi-plant" in err
    assert "update: completed" in err
    assert "s3cret" not in out + err + fake.everything()


def test_the_deployed_spec_has_state_and_tags_in_the_volume(fake: FakeWorkspace, arguments: list[str]) -> None:
    assert run_command([*arguments, "--no-start"]) == 0
    (text,) = [content for path, content in fake.workspace_files.items() if path.endswith("spec.yaml")]
    tables = [entry["table"] for entry in yaml.safe_load(text)["objects"]]
    state = "/Volumes/main/pi/osipi/state/osipi-plant"
    assert tables[1]["table_configuration"]["state_path"].startswith(state + "/")
    assert tables[2]["table_configuration"]["state_path"] == state
    assert fake.files[tables[0]["table_configuration"]["tags_path"]] == b"tag\nSINUSOID\n"
    assert not any(fake.updates.values())


def test_a_second_call_changes_nothing_and_says_so(
    fake: FakeWorkspace, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(arguments) == 0
    before = len(fake.changing_calls)
    output(capsys)
    assert run_command(arguments) == 0
    _, err = output(capsys)
    assert "nothing to change" in err
    assert "--set-secrets" in err
    assert len(fake.changing_calls) == before
    assert run_command([*arguments, "--start", "--json"]) == 0
    out, _ = output(capsys)
    result = last_json(out)
    assert result["update"]["state"] == "COMPLETED"
    assert {"table": "main.pi.timeseries", "rows_written": 120} in result["tables"]
    assert {"table": "main.assets.af_hierarchy", "rows_written": None} in result["tables"]
    assert len(fake.changing_calls) == before + 1


def test_a_dry_run_shows_the_calls_and_makes_none(
    fake: FakeWorkspace, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command([*arguments, "--dry-run", "--json"]) == 0
    out, err = output(capsys)
    calls = last_json(out)["calls"]
    assert not fake.changing_calls
    assert "s3cret" not in out + err
    created = next(call for call in calls if call["path"].endswith("/connections"))
    assert created["body"]["options"]["password"] == "<hidden>"
    assert created["body"]["options"]["base_url"] == "https://pi.example.com"
    assert calls[-1]["path"] == "/api/2.0/pipelines/<pipeline_id>/updates"
    assert run_command([*arguments, "--dry-run"]) == 0
    out, err = output(capsys)
    assert "nothing was changed" in out
    assert "s3cret" not in out + err
    assert run_command(arguments) == 0
    made = [(call.method, call.path) for call in fake.changing_calls]
    assert [call["method"] for call in calls] == [method for method, _ in made]
    output(capsys)
    assert run_command([*arguments, "--dry-run"]) == 0
    assert "nothing to change" in output(capsys)[0]


def test_what_changed_is_updated_and_what_others_set_stays(
    fake: FakeWorkspace, folder: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command([*arguments, "--no-start"]) == 0
    (pipeline,) = fake.pipelines.values()
    pipeline["spec"]["notifications"] = [{"email_recipients": ["ops@example.com"]}]
    (folder / "wheels" / "lakeflow_osipi-0.1.0-py3-none-any.whl").write_bytes(b"another wheel")
    text = (folder / "connections.yaml").read_text().replace("reader", "writer")
    (folder / "connections.yaml").write_text(text)
    before = len(fake.changing_calls)
    output(capsys)
    assert run_command([*arguments, "--no-start", "--continuous", "--json"]) == 0
    changed = last_json(output(capsys)[0])["changed"]
    assert changed[0] == "update connection plant (username)"
    assert changed[-1] == "update pipeline osipi-plant (continuous, environment.dependencies)"
    assert len(fake.changing_calls) == before + len(changed)
    spec = pipeline["spec"]
    assert spec["notifications"]
    assert spec["continuous"] is True
    assert fake.connections["plant"]["options"]["username"] == "writer"
    assert fake.connections["plant"]["options"]["password"] == "s3cret!"


def test_a_connection_that_shows_nothing_is_left_alone_unless_told(
    fake: FakeWorkspace, folder: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    fake.shows_options = False
    assert run_command([*arguments, "--no-start"]) == 0
    text = (folder / "connections.yaml").read_text().replace("s3cret!", "n3wer!")
    (folder / "connections.yaml").write_text(text)
    assert run_command([*arguments, "--no-start"]) == 0
    assert fake.connections["plant"]["options"]["password"] == "s3cret!"
    assert run_command([*arguments, "--no-start", "--set-secrets"]) == 0
    assert fake.connections["plant"]["options"]["password"] == "n3wer!"
    assert "n3wer" not in "".join(output(capsys))


def test_a_table_that_is_written_in_windows_is_the_pipelines_own(
    fake: FakeWorkspace, folder: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    text = (folder / "plant.yaml").read_text().replace("start_time", "read_mode: replace, start_time")
    (folder / "plant.yaml").write_text(text)
    fake.rows = {"timeseries__sink": 41}
    assert run_command([*arguments, "--json"]) == 0
    assert last_json(output(capsys)[0])["tables"][0] == {"table": "main.pi.timeseries", "rows_written": 41}
    # where micro-batches are written the pipeline's own catalog and schema do not hold
    (text,) = [content for path, content in fake.workspace_files.items() if path.endswith("spec.yaml")]
    replaced, assets, _ = parse_spec(yaml.safe_load(text)).objects
    assert names_of(0, replaced.table).table == "main.pi.timeseries"
    assert names_of(1, assets.table).table == "assets.af_hierarchy"
    # nothing marks such a table as a pipeline's
    fake.tables["main.pi.timeseries"] = {"table_type": "MANAGED"}
    assert run_command(arguments) == 0
    assert "nothing to change" in output(capsys)[1]


def test_schedule_makes_a_job_and_leaving_it_out_pauses_it(
    fake: FakeWorkspace, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    scheduled = [*arguments, "--no-start", "--schedule", "0 */15 * * * ?", "--timezone", "Europe/Oslo"]
    assert run_command(scheduled) == 0
    ((job_id, job),) = fake.jobs.items()
    assert JobSettings.from_dict(job["settings"]).as_dict()["schedule"] == job["settings"]["schedule"]
    assert job["settings"]["schedule"]["quartz_cron_expression"] == "0 */15 * * * ?"
    assert job["settings"]["tasks"][0]["pipeline_task"]["pipeline_id"] in fake.pipelines
    before = len(fake.changing_calls)
    assert run_command(scheduled) == 0
    assert len(fake.changing_calls) == before
    scheduled[scheduled.index("Europe/Oslo")] = "UTC"
    assert run_command(scheduled) == 0
    assert fake.jobs[job_id]["settings"]["schedule"]["timezone_id"] == "UTC"
    assert run_command([*arguments, "--no-start"]) == 0
    assert fake.jobs[job_id]["settings"]["schedule"]["pause_status"] == "PAUSED"
    before = len(fake.changing_calls)
    assert run_command([*arguments, "--no-start"]) == 0
    assert len(fake.changing_calls) == before


def test_a_pipeline_that_fails_is_code_1_with_its_error_and_no_secret(
    fake: FakeWorkspace, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    fake.states = ["RUNNING", "FAILED"]
    assert run_command(arguments) == 1
    out, err = output(capsys)
    assert "ended as FAILED: Update failed. PI Web API refused <hidden>" in err
    assert "s3cret" not in out + err
    assert run_command([*arguments, "--json"]) == 1
    out, err = output(capsys)
    assert last_json(out)["update"]["error"] == "Update failed. PI Web API refused <hidden>"
    assert "s3cret" not in out + err
    # it did not run well, so it is started again although nothing changed
    fake.states = ["COMPLETED"]
    assert run_command(arguments) == 0
    assert "nothing to change" in output(capsys)[1]


def test_a_continuous_pipeline_is_followed_until_it_runs(
    fake: FakeWorkspace, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    fake.states = ["INITIALIZING", "RUNNING"]
    assert run_command([*arguments, "--continuous"]) == 0
    before = len(fake.changing_calls)
    output(capsys)
    assert run_command([*arguments, "--continuous"]) == 0
    assert len(fake.changing_calls) == before
    # one that is going on is followed, not refused
    assert run_command([*arguments, "--continuous", "--start"]) == 0
    assert len(fake.updates[next(iter(fake.pipelines))]) == 1


def test_an_update_that_began_before_the_changes_is_not_taken_for_theirs(
    fake: FakeWorkspace, folder: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(arguments) == 0
    assert last_json_of(arguments, capsys)["joined"] is False
    (updates,) = fake.updates.values()
    updates.append({"update_id": "of-a-job", "state": "RUNNING", "left": ["COMPLETED"], "created": 0})
    output(capsys)
    assert run_command(arguments) == 0
    assert "not started: its newest update is RUNNING; to follow it, give --start" in output(capsys)[1]
    assert run_command([*arguments, "--start"]) == 0
    assert "an update is running already: following it" in output(capsys)[1]
    updates.append({"update_id": "of-a-job-again", "state": "RUNNING", "left": ["COMPLETED"], "created": 0})
    (folder / "wheels" / "lakeflow_osipi-0.1.0-py3-none-any.whl").write_bytes(b"another wheel")
    assert run_command(arguments) == 0
    assert (
        "an update that began before these changes is still running: they count from the next one" in output(capsys)[1]
    )


def last_json_of(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    output(capsys)
    assert run_command([*arguments, "--start", "--json"]) == 0
    return last_json(output(capsys)[0])


def test_an_update_that_can_no_longer_be_watched_goes_on(
    fake: FakeWorkspace, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    fake.faults.append(Fault("GET", "/updates/", 403, "PERMISSION_DENIED", "not yours"))
    assert run_command(arguments) == 3
    _, err = output(capsys)
    assert "the pipeline runs on, see http" in err
    assert "not yours" in err
    fake.updates[next(iter(fake.pipelines))].clear()
    fake.faults.append(Fault("POST", "/updates$", 403, "PERMISSION_DENIED", "may not run"))
    assert run_command(arguments) == 3
    assert "start pipeline osipi-plant (it needs CAN RUN)" in output(capsys)[1]


def test_kerberos_is_told_not_to_be_there(
    fake: FakeWorkspace, folder: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    signed = "auth: kerberos, kerberos_principal: r@P, kerberos_keytab: /Volumes/main/pi/keys/r.keytab"
    text = (folder / "connections.yaml").read_text().replace('username: reader, password: "s3cret!"', signed)
    (folder / "connections.yaml").write_text(text)
    assert run_command([*arguments, "--dry-run"]) == 0
    assert "serverless compute has no Kerberos: use basic, bearer or OIDC" in output(capsys)[0]
    assert run_command([*arguments, "--connection-only"]) == 0
    assert "serverless" not in "".join(output(capsys))


@pytest.mark.parametrize("cron", ["0 0/15 6-18 ? * MON-FRI", "0 0 0 L * ?", "0 0 12 ? * 6#3", "0 0 12 1/5 1-6 ? 2026"])
def test_schedules_that_quartz_takes(cron: str) -> None:
    assert check_cron(cron) == cron


def test_connection_only_makes_no_pipeline(fake: FakeWorkspace, arguments: list[str]) -> None:
    assert run_command([*arguments, "--connection-only"]) == 0
    assert list(fake.connections) == ["plant"]
    assert list(fake.volumes) == ["main.pi.osipi"]
    assert not fake.pipelines
    assert not fake.files


def test_check_tells_what_is_missing_as_an_administrator_grants_it(
    fake: FakeWorkspace, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command([*arguments, "--check"]) == 0
    assert "CREATE CONNECTION on the metastore" in output(capsys)[0]
    fake.grants["catalog/main"] = {fake.user: ["USE_CATALOG"]}
    fake.grants.pop("metastore/ms-1")
    assert run_command([*arguments, "--check"]) == 3
    out, err = output(capsys)
    assert "fail  CREATE SCHEMA on catalog main: missing" in out
    assert f"GRANT CREATE SCHEMA ON CATALOG `main` TO `{fake.user}`" in out
    assert "warn  CREATE CONNECTION on the metastore: this account cannot see it" in out
    assert f"{fake.user} lacks CREATE SCHEMA on catalog main" in err
    assert not fake.changing_calls


def test_check_of_what_is_there_asks_for_other_privileges(
    fake: FakeWorkspace, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command([*arguments, "--no-start"]) == 0
    output(capsys)
    fake.volumes["main.pi.osipi"]["owner"] = fake.connections["plant"]["owner"] = "somebody"
    fake.groups = ["engineers"]
    fake.grants["volume/main.pi.osipi"] = {"engineers": ["ALL_PRIVILEGES"]}
    fake.grants["connection/plant"] = {"others": ["USE_CONNECTION"]}
    assert run_command([*arguments, "--check", "--json"]) == 3
    found = {check["what"]: check["status"] for check in last_json(output(capsys)[0])["checks"]}
    assert found == {
        "USE CATALOG on catalog main": "ok",
        "USE SCHEMA on schema main.pi": "ok",
        "CREATE TABLE on schema main.pi": "ok",
        "READ VOLUME on volume main.pi.osipi": "ok",
        "WRITE VOLUME on volume main.pi.osipi": "ok",
        "USE CONNECTION on connection plant": "missing",
        "CAN MANAGE on pipeline osipi-plant": "ok",
    }


def test_check_goes_on_where_it_may_not_even_look(
    fake: FakeWorkspace, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command([*arguments, "--no-start"]) == 0
    made = len(fake.changing_calls)
    output(capsys)

    def refuse() -> None:
        for pattern in ("catalogs/main", "volumes/", "connections/", "tables/", "effective-permissions/"):
            fake.faults.append(Fault("GET", pattern, 403, "PERMISSION_DENIED", "not for you", 99))

    refuse()
    assert run_command([*arguments, "--check", "--json"]) == 3
    out, err = output(capsys)
    found = {check["what"]: check["status"] for check in last_json(out)["checks"]}
    assert found == {
        "USE CATALOG on catalog main": "missing",
        "USE SCHEMA on schema main.pi": "ok",
        "CREATE TABLE on schema main.pi": "ok",
        "READ VOLUME on volume main.pi.osipi": "missing",
        "WRITE VOLUME on volume main.pi.osipi": "unknown",
        "USE CONNECTION on connection plant": "missing",
        "CAN MANAGE on pipeline osipi-plant": "ok",
    }
    assert "lacks USE CATALOG on catalog main, READ VOLUME on" in err
    for more in ([], ["--dry-run"]):
        assert run_command([*arguments, *more]) == 3
        assert "this account needs USE CATALOG on catalog main (--check shows all that" in output(capsys)[1]
    fake.faults.clear()
    fake.faults.append(Fault("HEAD", "/fs/files", 403, times=99))
    assert run_command(arguments) == 3
    assert "this account needs READ VOLUME on volume main.pi.osipi" in output(capsys)[1]
    assert len(fake.changing_calls) == made


def test_who_deploys_need_not_read_what_the_pipeline_writes(
    fake: FakeWorkspace, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    fake.schemas["main.pi"] = {}
    fake.faults.append(Fault("GET", "tables/main.pi.timeseries", 403, "PERMISSION_DENIED", "not for you", 99))
    assert run_command(arguments) == 3
    assert "this account needs SELECT on table main.pi.timeseries" in output(capsys)[1]
    assert not fake.changing_calls
    hidden = fake.faults.pop()
    assert run_command(arguments) == 0
    fake.faults.append(hidden)
    assert run_command(arguments) == 0
    assert "nothing to change" in output(capsys)[1]


def test_tables_that_the_spec_names_no_more_are_told_before(
    fake: FakeWorkspace, folder: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(arguments) == 0
    ours = {"pipeline_id": next(iter(fake.pipelines))}
    names = [
        "main.pi.timeseries",
        "main.pi.__storage_of_timeseries",
        "main.pi.ingestion_errors",
        "main.assets.af_hierarchy",
    ]
    fake.tables.update(dict.fromkeys(names, ours))
    fake.tables["main.pi.of_others"] = {"pipeline_id": "other"}
    output(capsys)
    assert run_command(arguments) == 0
    assert "no longer names" not in output(capsys)[1]
    lines = (folder / "plant.yaml").read_text().splitlines()
    (folder / "plant.yaml").write_text("\n".join(line for line in lines if "ingestion_errors" not in line))
    assert run_command([*arguments, "--dry-run"]) == 0
    assert "pipeline osipi-plant made main.pi.ingestion_errors, which the spec no longer names" in output(capsys)[0]


def test_what_the_workspace_masks_or_leaves_out_is_not_written_again(
    fake: FakeWorkspace, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command([*arguments, "--channel", "current", "--no-start"]) == 0
    fake.connections["plant"]["options"]["username"] = "*****"
    (pipeline,) = fake.pipelines.values()
    assert pipeline["spec"].pop("channel") == "CURRENT"
    output(capsys)
    assert run_command([*arguments, "--channel", "current", "--no-start"]) == 0
    assert "nothing to change" in output(capsys)[1]
    assert run_command([*arguments, "--no-start", "--json"]) == 0
    assert last_json(output(capsys)[0])["changed"] == ["update pipeline osipi-plant (channel)"]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--schema", "other"], "exists and writes to main.pi, and its tables cannot move to main.other"),
        (
            ["--volume", "other"],
            "exists and keeps its state in /Volumes/main/pi/osipi: choose another --name, or --vol",
        ),
    ],
)
def test_a_pipeline_stays_where_its_tables_and_state_are(
    fake: FakeWorkspace, arguments: list[str], capsys: pytest.CaptureFixture[str], more: list[str], words: str
) -> None:
    assert run_command([*arguments, "--no-start"]) == 0
    made = len(fake.changing_calls)
    assert run_command([*arguments, *more]) == 2
    assert words in output(capsys)[1]
    assert len(fake.changing_calls) == made


@pytest.mark.parametrize(
    ("fault", "code", "words"),
    [
        (
            Fault("POST", "unity-catalog/volumes", 403, "PERMISSION_DENIED", "User does not have CREATE VOLUME"),
            3,
            ["create volume main.pi.osipi was refused: it needs CREATE VOLUME on schema main.pi",
             "made before that: create schema main.pi"],
        ),
        (Fault("POST", "unity-catalog/schemas", 403), 3, ["CREATE SCHEMA on catalog main", "nothing was changed"]),
        (Fault("POST", "unity-catalog/connections", 409, "CONNECTION_ALREADY_EXISTS", "it exists"), 2,
         ["create connection plant found the name taken"]),
        (Fault("POST", "unity-catalog/volumes", 400, "VOLUME_ALREADY_EXISTS", "it exists"), 2,
         ["create volume main.pi.osipi found the name taken"]),
        (Fault("POST", "/pipelines$", 400, "INVALID_PARAMETER_VALUE", "bad s3cret! value"), 3,
         ["create pipeline osipi-plant", "bad <hidden> value", "create connection plant"]),
        (Fault("POST", "/pipelines$", 500, "INTERNAL_ERROR", "boom"), 3, ["create pipeline osipi-plant", "boom"]),
        (Fault("POST", "/pipelines$", 500, "INTERNAL_ERROR", "boom", carried_out=True), 3, ["create pipeline"]),
        (Fault("GET", "catalogs/main", 403, "PERMISSION_DENIED", "No access"), 3,
         ["this account needs USE CATALOG on catalog main", "No access"]),
        (Fault("GET", "scim", 404, "ENDPOINT_NOT_FOUND", "no such thing"), 3, ["does not say who is signed in"]),
        (Fault("GET", "scim", 403, "PERMISSION_DENIED", "no access"), 3, ["refused GET", "no access"]),
    ],
)  # fmt: skip
def test_what_the_workspace_refuses_is_one_sentence_with_what_was_made(
    fake: FakeWorkspace,
    arguments: list[str],
    capsys: pytest.CaptureFixture[str],
    fault: Fault,
    code: int,
    words: list[str],
) -> None:
    fake.faults.append(fault)
    assert run_command(arguments) == code
    out, err = output(capsys)
    last = err.strip().splitlines()[-1]
    assert last.startswith("osipi: ")
    for word in words:
        assert word in last
    assert "s3cret" not in out + err
    # and the next call goes on from there
    assert run_command(arguments) == 0
    assert len(fake.pipelines) == len(fake.connections) == 1


def test_an_expired_token_and_a_wrong_host(
    fake: FakeWorkspace, arguments: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABRICKS_TOKEN", "dapi-old")
    assert run_command(arguments) == 3
    assert "does not accept the sign-in (Token is expired): renew the token" in output(capsys)[1]
    assert run_command([*arguments, "--profile", "plant"]) == 2
    assert "DATABRICKS_HOST and DATABRICKS_TOKEN would be used in its place: unset them" in output(capsys)[1]
    monkeypatch.delenv("DATABRICKS_TOKEN")
    monkeypatch.delenv("DATABRICKS_HOST")
    assert run_command(arguments) == 2
    assert "no sign-in for Databricks" in output(capsys)[1]
    assert run_command([*arguments, "--profile", "nobody"]) == 2
    assert "--profile nobody" in output(capsys)[1]


def in_the_way(fake: FakeWorkspace, what: str) -> None:
    if what == "connection of another type":
        fake.connections["plant"] = {"name": "plant", "connection_type": "POSTGRESQL", "options": {}}
    elif what == "connection of another source":
        options = {"sourceName": "zendesk"}
        fake.connections["plant"] = {"name": "plant", "connection_type": "COMMUNITY", "options": options}
    elif what == "pipeline":
        fake.pipelines["p"] = {"pipeline_id": "p", "name": "osipi-plant", "spec": {"configuration": {}}}
    elif what == "two pipelines":
        for number in "abc":
            fake.pipelines[number] = {"pipeline_id": number, "name": "osipi-plant", "spec": {}}
    elif what == "table of another pipeline":
        fake.tables["main.assets.af_hierarchy"] = {"pipeline_id": "other"}
    elif what == "table":
        fake.schemas["main.pi"] = {}
        fake.tables["main.pi.timeseries"] = {"table_type": "MANAGED"}
    elif what == "no catalog":
        fake.catalogs.clear()


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("connection of another type", "connection 'plant' exists and has type POSTGRESQL, not COMMUNITY"),
        ("connection of another source", "is of the community connector 'zendesk'"),
        ("pipeline", "pipeline 'osipi-plant' exists and was not made by this command: choose another --name"),
        ("two pipelines", "there are 3 pipelines named 'osipi-plant'"),
        ("table of another pipeline", "table main.assets.af_hierarchy exists and is of another pipeline"),
        ("table", "table main.pi.timeseries exists and was not made by a pipeline"),
        ("no catalog", "catalog 'main' does not exist, or this account has no USE CATALOG on it"),
    ],
)
def test_what_is_in_the_way_is_told_before_anything_is_made(
    fake: FakeWorkspace, arguments: list[str], capsys: pytest.CaptureFixture[str], what: str, words: str
) -> None:
    in_the_way(fake, what)
    assert run_command(arguments) == 2
    assert words in output(capsys)[1]
    assert not fake.changing_calls


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--continuous", "--schedule", "0 0 * * * ?"], "--continuous and --schedule exclude each other"),
        (["--schedule", "*/5 * * * *"], "as Quartz wants it: '0 */5 * * * ?'"),
        (["--schedule", "0 0 * * * *"], "Quartz wants a ?"),
        (
            ["--schedule", "0 0 * * * ?", "--timezone", "Europe/Atlantis"],
            "--timezone 'Europe/Atlantis' is no time zone",
        ),
        (["--channel", "prevew"], "--channel 'PREVEW': use PREVIEW or CURRENT"),
        (["--schedule", "0 60 * * * ?"], "60 is no minute, which Quartz counts from 0 to 59"),
        (["--schedule", "0 0/5,30 8-24 ? * MON-FRI"], "24 is no hour"),
        (["--schedule", "whenever"], "is no Quartz cron expression"),
        (["--name", "it's"], "--name"),
        (["--catalog", "a.b"], "--catalog 'a.b'"),
        (["--wheels", "/nowhere"], "--wheels /nowhere cannot be read"),
    ],
)
def test_bad_arguments_are_told_before_the_workspace_is_asked(
    fake: FakeWorkspace, arguments: list[str], capsys: pytest.CaptureFixture[str], more: list[str], words: str
) -> None:
    assert run_command([*arguments, *more]) == 2
    assert words in output(capsys)[1]
    assert not fake.calls


def test_a_table_that_cannot_be_replaced_there_is_told_before_the_workspace_is_asked(
    fake: FakeWorkspace, folder: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    table = "event_frames, table_configuration: { read_mode: replace } }"
    text = (folder / "plant.yaml").read_text().replace("ingestion_errors }", table)
    (folder / "plant.yaml").write_text(text)
    assert run_command(arguments) == 2
    assert (
        "objects[2].table.table_configuration.read_mode = 'replace': a pipeline on Databricks cannot"
        in (output(capsys)[1])
    )
    assert not fake.calls


def test_the_source_file_is_the_example(fake: FakeWorkspace, arguments: list[str]) -> None:
    assert run_command([*arguments, "--no-start"]) == 0
    (text,) = [content for path, content in fake.workspace_files.items() if path.endswith("ingest.py")]
    assert text == (Path(__file__).parents[2] / "pipeline-spec" / "ingest.py").read_bytes()


def test_without_connections_file_the_connection_must_be_there(
    fake: FakeWorkspace, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    at = arguments.index("--connections")
    without = arguments[:at] + arguments[at + 2 :]
    assert run_command(without) == 2
    assert "connection 'plant' is not in Unity Catalog" in output(capsys)[1]
    assert run_command([*arguments, "--connection-only"]) == 0
    options = dict(fake.connections["plant"]["options"])
    assert run_command([*without, "--no-start"]) == 0
    assert fake.connections["plant"]["options"] == options
    assert len(fake.pipelines) == 1
