"""Time series: servers with limits, low or odd ones, and every answer to what the documentation leaves open."""

from __future__ import annotations

from exactness import times
from exactness.world import World, scenario
from pi_simulator import ServerConfig


def _limited(w: World) -> None:
    w.run()
    w.admin.add_events(w.names()[0], [[times.later(w.now, -100.25), number] for number in range(20)])
    w.admin.advance(60)
    w.run()


SERVERS: dict[str, ServerConfig] = {
    "a low cap on items": ServerConfig(max_items=70),
    "a low cap on streams times items": ServerConfig(max_items=500, cap_scope="streams_times_max_count"),
    "a low cap on the sum of items": ServerConfig(max_items=800, cap_scope="summed"),
    "maxCount divided over the streams": ServerConfig(max_count_scope="total"),
    "maxCount divided over the streams, and a low cap": ServerConfig(max_count_scope="total", max_items=300),
    "an archive that returns few events at once": ServerConfig(archive_max_events=100),
    "an archive that returns few events at once, said in the item": ServerConfig(
        archive_max_events=100, archive_error="item"
    ),
    "short URLs": ServerConfig(max_url_bytes=1_500),
    "few requests a second": ServerConfig(rate_limit_requests=8, rate_limit_seconds=0.3),
    "few requests a second, Retry-After": ServerConfig(
        rate_limit_requests=8, rate_limit_seconds=0.3, retry_after=True, rate_limit_body="Message"
    ),
    "a fixed window for the rate limit": ServerConfig(
        rate_limit_requests=6, rate_limit_seconds=0.3, rate_limit_window="fixed"
    ),
    "a server slow by the byte that gives up": ServerConfig(kilobyte_seconds=0.0005, request_timeout_seconds=0.05),
    "points listed in another order each time": ServerConfig(points_order="shuffled"),
    "local names of system states, NaN as text, units with points": ServerConfig(
        renamed_states=(("Shutdown", "Arrêt"), ("I/O Timeout", "Zeitüberschreitung")),
        nan_values="state",
        point_units=True,
    ),
    "WebException is never shown": ServerConfig(
        selected_fields_hide_web_exception=True, selected_fields_ignore_case=False
    ),
    "answers in the order of the request, short WebIDs": ServerConfig(
        streamset_order="request", web_id_type="IDOnly", enums_ignore_case=False
    ),
}
MANY_REQUESTS = ("low cap", "few", "slow")
"""Servers that make the connector ask for little at once: few points are enough there."""

for name, server in SERVERS.items():
    mask = "NORTH*" if any(word in name for word in MANY_REQUESTS) else "*0*"
    scenario(name, server=server, tag_filter=mask)(_limited)


@scenario("a cap that is lowered between two pages", page_size=200, tag_filter="NORTH*")
def lowered(w: World) -> None:
    """And raised again later."""
    w.admin.fault("action", match="recorded", action="configure", arguments={"max_items": 40}, skip=1)
    w.run()
    w.admin.configure(max_items=150_000)
    w.admin.advance(60)
    w.run()


@scenario(
    "one stream a request, one request at a time", streams_per_request=1, connection={"max_concurrent_requests": 1}
)
def alone(w: World) -> None:
    """As kind as it can be."""
    w.run()
    w.admin.advance(60)
    w.run()
