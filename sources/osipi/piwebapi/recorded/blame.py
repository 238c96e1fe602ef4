"""Decides whether a failure is that of one stream or of the server.

A request for many streams that stays in trouble after its retries is halved until each stream that causes it is alone.
One corrupt point may answer 500 for ever, and so may a point that the account may not read; a server that is down
answers no request. One failure does not show the difference, so other streams are asked.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy

from osipi.piwebapi.errors import PiWebApiError
from osipi.piwebapi.failures import ENOUGH_SILENCE, Failure, Verdict, somebody_answers, whose_fault

_FAILURES_PER_WITNESS = 16
"""Failed requests in a row after which the server's health is asked again."""

_MOST_REFUSED = 1000
"""Streams from all over that are refused one by one, while none was read, before an account may read nothing: where one
in 100 is readable, one in 23,000 such verdicts is wrong. A read of no more streams is halved to its end instead."""

_MOSTLY = 8
"""Streams refused one after the other, none answered in between, after which the next ones are asked one by one."""


class Troubles:
    """The failures of one read, and the decision when they are not the streams' but the server's."""

    def __init__(self, streams: Sequence[str], ask: Callable[[str], None], others: Sequence[str] = ()) -> None:
        """`streams`: all web ids of the read. `ask` sends the smallest request for one of them and raises its error.

        `others` are streams outside of the read that may be asked too.
        """
        self._streams = streams
        self._others = others
        self._ask = ask
        self._answered = False
        self._readable = len(streams) <= _MOST_REFUSED
        self._in_a_row = 0
        self._refused_in_a_row = 0
        self._held: list[Failure] = []
        self._last: PiWebApiError | None = None

    @property
    def mostly_refused(self) -> bool:
        """Whether the streams of a refused group are better asked one by one: halving costs twice as much then."""
        return self._refused_in_a_row >= _MOSTLY

    def answered(self) -> Iterator[Failure]:
        """A stream was read, so the server is there: the failures held back until now are the streams' own."""
        self._readable = True
        self._refused_in_a_row = 0
        return self._heard()

    def group_failed(self, members: Iterable[str], error: PiWebApiError) -> None:
        """A request for several streams failed: raises `error` if it is everyone's, else the group may be halved.

        Raises a refusal if nothing was read yet and none of many streams from all over may be.
        """
        verdict = whose_fault(error, heavy=True)
        if verdict is Verdict.ACCOUNT:
            raise error
        if verdict is Verdict.UNDECIDED:
            self._in_a_row += 1
            if self._in_a_row % _FAILURES_PER_WITNESS == 1:
                self._hear_witnesses(frozenset(members), error)
        if not self._readable:
            self._find_readable()

    def stream_failed(self, failure: Failure, error: PiWebApiError) -> Iterator[Failure]:
        """A stream failed alone: yields the failures that are now known to be streams' own; raises if everyone's."""
        verdict = whose_fault(error, heavy=True)
        if verdict is Verdict.ACCOUNT:
            raise error
        if verdict is Verdict.OBJECT:
            self._refused_in_a_row += 1
            yield from self._heard()
            yield failure
        elif self._answered:
            yield failure
        else:
            self._held.append(failure)
            self._last = error

    def finish(self) -> None:
        """The read is over: raises the last error if no stream was answered and all failed as a server in trouble."""
        if self._held and self._last is not None:
            raise self._last

    def _heard(self) -> Iterator[Failure]:
        self._answered = True
        self._in_a_row = 0
        held, self._held = self._held, []
        return iter(held)

    def _hear_witnesses(self, members: frozenset[str], error: PiWebApiError) -> None:
        """Raise `error` unless the server answers one of a few streams, be it with a refusal of its own."""
        outside = [stream for stream in self._streams if stream not in members]
        others = outside or [*self._streams, *self._others]
        # at random: every seventh of a list may be a point of the same unit, and all of those in trouble
        drawn = random.sample(others, min(ENOUGH_SILENCE, len(others)))
        if not somebody_answers(drawn, self._ask_readable):
            raise error

    def _ask_readable(self, stream: str) -> None:
        self._ask(stream)
        self._readable = True

    def _find_readable(self) -> None:
        """Ask streams alone until one is not refused; raise the refusal where none is found."""
        drawn = [*self._others[:_MOST_REFUSED], *random.sample(self._streams, _MOST_REFUSED)][:_MOST_REFUSED]
        refusal: PiWebApiError | None = None
        for asked in drawn:
            refusal = self._trouble_of(asked)
            if refusal is None or whose_fault(refusal, others_answer=False, heavy=True) is not Verdict.ACCOUNT:
                self._readable = True
                return
        if refusal is not None:
            raise _of_all(refusal, len(drawn), len(self._streams))

    def _trouble_of(self, stream: str) -> PiWebApiError | None:
        """What the server says to the smallest request for a stream, None for its values."""
        try:
            self._ask(stream)
        except PiWebApiError as trouble:
            if whose_fault(trouble, heavy=True) is Verdict.ACCOUNT:
                raise
            return trouble
        return None


def _of_all(refusal: PiWebApiError, asked: int, streams: int) -> PiWebApiError:
    named = copy(refusal)
    named.args = (
        f"the account may read none of the streams asked for, {asked:,} drawn from the {streams:,} of a read; "
        f"the last answer: {refusal}",
    )
    return named
