"""What PI computes for streams, asked so that a stream without numbers does not cost the others theirs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from osipi.piwebapi import PiWebApiError
from osipi.piwebapi.calculated.calls import Summaries, Summary
from osipi.piwebapi.calculated.reader import CalculatedReader, Call, Found, Span
from osipi.piwebapi.failures import Failure
from osipi.piwebapi.recorded.reader import StreamsDone
from osipi.piwebapi.recorded.values import messages, read_value
from osipi.timeseries.memory import StreamsContext
from osipi.timeseries.reader import StreamGroup
from osipi.timeseries.selection import Stream, paths_of

Figures = list[dict[str, Summary]]
"""For each window the figures by PI's name of the summary."""

_NOT_NUMERIC = frozenset({"Digital", "String", "Blob", "Timestamp"})
_NUMERIC = frozenset({"Float16", "Float32", "Float64", "Int16", "Int32"})
_MAY_BE_ITS_TYPE = ("unsupported", "server")
_STATUSES_OF_A_TYPE = (200, 400, 409, 500, 501)
_PERHAPS_EVERYONES = frozenset({"permission", "not_found", "server", "malformed"})


def calculated_reader(
    context: StreamsContext, group: StreamGroup, call: Call[Any], answering: Sequence[str] = ()
) -> CalculatedReader[Any]:
    """The reader of a call for a group of streams; ``answering``: streams that PI answered for just before."""
    return CalculatedReader(
        context.client,
        call,
        context.client.limits,
        streams_per_request=context.options.streams_per_request,
        witnesses=[*answering, *group.witnesses],
        paths=paths_of(group.streams.values()),
        answers=bool(answering),
    )


def read_figures(
    context: StreamsContext,
    group: StreamGroup,
    streams: Mapping[str, Stream],
    windows: Sequence[Span],
    basis: str,
    attempts: Sequence[tuple[str, ...]],
) -> Iterator[Found[Figures] | Failure | StreamsDone]:
    """The first of the ``attempts`` (lists of summary types) for streams that may be numeric, the next for the others.

    What fails with one attempt is asked with the next: servers fail a stream without numbers for an average, some for
    anything but a Count (PI Web API reference, summaries of streams that are not numeric). A point that is numeric is
    never asked for less: its row would say that it had no figures, where PI could not give them.
    """
    others = [web_id for web_id, stream in streams.items() if stream.nature in _NOT_NUMERIC]
    asked = [web_id for web_id in streams if web_id not in set(others)]
    answering: list[str] = []
    for types in attempts:
        last = types == attempts[-1]
        again: list[str] = []
        ended: set[str] = set()
        try:
            for part in calculated_reader(context, group, Summaries(types, basis), answering).read(asked, windows):
                if isinstance(part, Failure):
                    ended.add(part.key)
                    if not last and _may_be_its_type(part, streams[part.key]):
                        again.append(part.key)
                        continue
                elif isinstance(part, Found):
                    ended.update(part.web_ids)
                    answering += part.web_ids
                yield part
        except PiWebApiError as error:
            # one answer for all that are left: a server in trouble fails the next attempt as well, and that is raised
            left = [web_id for web_id in asked if web_id not in ended]
            numeric = any(streams[web_id].nature in _NUMERIC for web_id in left)
            if last or numeric or error.kind == "configuration" or error.status not in _STATUSES_OF_A_TYPE:
                raise
            again += left
        asked = again + (others if types == attempts[0] else [])
        if not asked:
            return


def _may_be_its_type(failure: Failure, stream: Stream) -> bool:
    """Whether a stream may have failed because it has no numbers."""
    if stream.nature in _NUMERIC:
        return False
    return failure.kind == "malformed" or (failure.kind in _MAY_BE_ITS_TYPE and failure.status in _STATUSES_OF_A_TYPE)


def number(summary: Summary | None) -> float | None:
    """A figure as a number; None where there is none, such as the average of a window without good data."""
    return None if summary is None or summary.error else read_value(summary.value).value


def said(figures: Mapping[str, Summary]) -> str | None:
    """PI's messages with the figures of a window; None where they are figures or say that there is no data."""
    texts = (messages(summary.error) or read_value(summary.value).error for summary in figures.values())
    return "; ".join(dict.fromkeys(text for text in texts if text)) or None


def check_somebody_answers(failures: Sequence[Failure], streams: Mapping[str, Stream]) -> None:
    """Raise where none of several streams was answered, of all that were asked or of a data server, for a reason that
    may be the account's or the server's.

    Rows of errors in the place of every value would take away those that landed before, or stand there for ever.
    """
    failed = {failure.key: failure for failure in failures}
    servers = sorted({server for key in failed if (server := streams[key].data_server)})
    for server in (None, *servers):
        asked = [key for key, stream in streams.items() if server in (None, stream.data_server)]
        if len(asked) < 2 or not all(key in failed and failed[key].kind in _PERHAPS_EVERYONES for key in asked):
            continue
        first = failed[asked[0]]
        where = "that are read" if server is None else f"of data server {server!r}, which a selection may leave out"
        raise PiWebApiError(
            f"PI answers for none of the {len(asked)} streams {where}: "
            f"{(streams[first.key].tag or first.key)!r}: {first.message}",
            status=first.status,
        )
