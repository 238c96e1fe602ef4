"""A check of the connection tells what an account lacks, and takes for a failure only what reading needs."""

from __future__ import annotations

from osipi.checks import check_connection
from support.odd_server import Reply, Seen, serving


def test_an_account_that_may_read_data_and_nothing_of_the_system_is_signed_in() -> None:
    def answer(seen: Seen) -> Reply:
        return Reply(403) if "/system" in seen.path else Reply(body={"Items": []})

    with serving(answer) as server:
        found = {result.name: result.status for result in check_connection({"base_url": server.base_url})}
    assert (found["sign-in"], found["PI Web API"], found["clock"]) == ("ok", "ok", "ok")


def test_a_gateway_without_system_routes_is_a_warning() -> None:
    def answer(seen: Seen) -> Reply:
        return Reply(body={"Items": []}) if seen.path.endswith("servers") else Reply(404, {"Message": "no route"})

    with serving(answer) as server:
        found = {result.name: result for result in check_connection({"base_url": server.base_url})}
    assert "fail" not in {result.status for result in found.values()}
    assert found["PI Web API"].status == "warn"
    assert "/system" in found["PI Web API"].detail
    assert "gateway" in (found["PI Web API"].advice or "")
