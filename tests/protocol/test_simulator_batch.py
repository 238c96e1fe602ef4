"""The simulator executes batches as PI Web API does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from pi_simulator import ServerConfig
from support.simulator_client import Client, client

CATEGORY = "The specified element category was not found in the specified Asset Database."


@pytest.fixture(scope="module")
def pi() -> Iterator[Client]:
    with client() as opened:
        yield opened


@pytest.fixture
def base(pi: Client) -> str:
    return pi.server.base_url


def get(resource: str, **more: Any) -> dict[str, Any]:
    return {"Method": "GET", "Resource": resource, **more}


def test_a_batch_answers_207_with_each_status_inside(pi: Client, base: str) -> None:
    answer = pi.batch({"good": get(f"{base}/system"), "bad": get(f"{base}/points/XYZ"), "lost": get(f"{base}/nope")})
    assert {name: entry["Status"] for name, entry in answer.items()} == {"good": 200, "bad": 400, "lost": 404}
    assert answer["good"]["Headers"]["Content-Type"] == "application/json; charset=utf-8"
    assert answer["good"]["Content"]["ProductTitle"]
    assert answer["lost"]["Content"]["Message"].startswith("No HTTP resource was found")


def test_children_take_tokens_from_their_parents(pi: Client, base: str) -> None:
    point = pi.of_kind("TT")
    answer = pi.batch(
        {
            "values": get(
                f"{base}/streams/{{0}}/recorded?maxCount=3", Parameters=["$.pt.Content.WebId"], ParentIds=["pt"]
            ),
            "link": get("$.pt.Content.Links.Value", ParentIds=["pt"]),
            "pt": get(f"{base}/points?path={point['Path'].replace(chr(92), '%5C')}"),
        }
    )
    assert {entry["Status"] for entry in answer.values()} == {200}
    assert len(answer["values"]["Content"]["Items"]) == 3
    assert answer["link"]["Content"] == pi.json(point["Links"]["Value"])


def test_a_template_makes_a_request_of_each_token(pi: Client, base: str) -> None:
    plant = pi.database()
    answer = pi.batch(
        {
            "els": get(f"{plant['Links']['Elements']}?selectedFields=Items.WebId;Items.Name"),
            "kids": {
                "Method": "GET",
                "RequestTemplate": {"Resource": f"{base}/elements/{{0}}/elements?maxCount=1"},
                "Parameters": ["$.els.Content.Items[*].WebId"],
                "ParentIds": ["els"],
            },
            "links": {
                "Method": "GET",
                "RequestTemplate": {"Resource": "$.kids.Content.Items[*].Content.Items[*].Links.Self"},
                "ParentIds": ["kids"],
            },
        }
    )
    names = [item["Name"] for item in answer["els"]["Content"]["Items"]]
    kids = answer["kids"]
    assert (kids["Status"], kids["Headers"], kids["Content"]["Total"]) == (207, {}, len(names))
    assert [item["Status"] for item in kids["Content"]["Items"]] == [200] * len(names)
    paths = [item["Content"]["Items"][0]["Path"] for item in kids["Content"]["Items"]]
    assert [path.split("\\")[4] for path in paths] == names
    assert [item["Content"]["Path"] for item in answer["links"]["Content"]["Items"]] == paths


def test_children_of_a_failed_parent_are_not_run(pi: Client, base: str) -> None:
    elements = pi.database()["Links"]["Elements"]
    answer = pi.batch(
        {
            "GetElements": get(f"{elements}?categoryName=Nonsense"),
            "GetAttributes": get("$.GetElements.Content.Items[*].Links.Attributes", ParentIds=["GetElements"]),
        }
    )
    assert answer["GetElements"]["Status"] == 400
    assert answer["GetElements"]["Content"] == {"Errors": [CATEGORY]}
    text = "The following ParentIds did not complete successfully: GetElements."
    assert answer["GetAttributes"] == {"Status": 409, "Headers": {}, "Content": text}


@pytest.mark.parametrize("status", [400, 404])
def test_paths_that_select_nothing(pi: Client, base: str, status: int) -> None:
    pi.admin.configure(batch_no_tokens_status=status)
    path = "$.GetElements.Content.Items[*].Links.Attributes"
    answer = pi.batch(
        {
            "GetElements": get(f"{pi.database('Empty')['Links']['Elements']}?selectedFields=Items.Links.Attributes"),
            "GetAttributes": {"Method": "GET", "RequestTemplate": {"Resource": path}, "ParentIds": ["GetElements"]},
        }
    )
    pi.admin.configure(batch_no_tokens_status=400)
    assert answer["GetElements"]["Content"] == {}
    assert answer["GetAttributes"]["Status"] == status
    assert answer["GetAttributes"]["Content"] == f"Some JSON paths did not select any tokens: {path}"


def test_relative_resources_are_refused_unless_switched_on(pi: Client) -> None:
    entries = {"a": get("/system"), "b": get("/piwebapi/system")}
    assert {entry["Status"] for entry in pi.batch(entries).values()} == {400}
    pi.admin.configure(batch_relative=True)
    assert {entry["Status"] for entry in pi.batch(entries).values()} == {200}
    pi.admin.configure(batch_relative=False)


def test_another_host_in_the_url_is_ignored(pi: Client) -> None:
    assert pi.batch({"a": get("https://elsewhere.example/piwebapi/system")})["a"]["Status"] == 200


@pytest.mark.parametrize(
    "body",
    [
        [{"Method": "GET", "Resource": "x"}],
        {"a": {"Resource": "x"}},
        {"a": get("x", ParentIds=["unknown"])},
        {"a": get("x", ParentIds=["b"]), "b": get("x", ParentIds=["a"])},
    ],
)
def test_a_batch_that_makes_no_sense_is_a_400(pi: Client, body: Any) -> None:
    assert pi.batch(body, 400)["Errors"]


def test_limits_and_faults_reach_sub_requests(pi: Client, base: str) -> None:
    many = {str(i): get(f"{base}/system") for i in range(12)}
    pi.admin.configure(batch_max_requests=10)
    pi.batch(many, 400)
    pi.admin.configure(batch_max_requests=0)
    pi.admin.fault("status", match="GET /piwebapi/system$", status=503, skip=2)
    statuses = [entry["Status"] for entry in pi.batch(many).values()]
    assert statuses == [200, 200, 503, *[200] * 9]


@pytest.mark.parametrize(("counts", "refused"), [(True, 5), (False, 0)])
def test_sub_requests_may_count_for_the_rate_limit(counts: bool, refused: int) -> None:
    limits = ServerConfig(rate_limit_requests=8, rate_limit_seconds=60.0, batch_counts_for_rate_limit=counts)
    with client(server=limits) as pi:
        answer = pi.batch({str(i): get(f"{pi.server.base_url}/system") for i in range(12)})
        assert [entry["Status"] for entry in answer.values()].count(429) == refused


def test_a_long_url_inside_a_batch_is_no_concern_of_the_web_server(pi: Client, base: str) -> None:
    ids = [point["WebId"] for point in pi.points().values()]
    url = f"{base}/streamsets/value?" + "&".join(f"webId={web_id}" for web_id in ids * 8)
    assert len(url) > 20_000
    assert pi.get(url).status_code == 400
    assert len(pi.batch({"a": get(url)})["a"]["Content"]["Items"]) == len(ids)
