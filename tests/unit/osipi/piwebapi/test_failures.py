"""What could not be read, and whose fault it is."""

from __future__ import annotations

import pickle

import pytest

from osipi.piwebapi import (
    AuthenticationError,
    BadRequestError,
    CertificateError,
    GoneError,
    MalformedResponseError,
    NotFoundError,
    PermissionError_,
    PiWebApiError,
    RateLimitedError,
    ServerError,
    UnreachableError,
    UnsupportedError,
    WebExceptionError,
)
from osipi.piwebapi.failures import ENOUGH_SILENCE, Failure, Verdict, one_may_spoil_it, somebody_answers, whose_fault
from osipi.piwebapi.http.errors_in_answers import error_of_status

OBJECT, ACCOUNT, SERVER, UNDECIDED = Verdict.OBJECT, Verdict.ACCOUNT, Verdict.SERVER, Verdict.UNDECIDED
BROKEN = ServerError("broken", status=500)
BUSY = ServerError("busy", status=503)
TIME_OUT = UnreachableError("none in time", timed_out=True)


@pytest.mark.parametrize("heavy", [False, True])
@pytest.mark.parametrize("others_answer", [None, False, True])
@pytest.mark.parametrize(
    "error",
    [AuthenticationError("no", status=401), CertificateError("untrusted"), PiWebApiError("", kind="configuration")],
)
def test_credentials_certificate_and_address_are_never_an_objects(
    error: PiWebApiError, others_answer: bool | None, heavy: bool
) -> None:
    assert whose_fault(error, others_answer, heavy=heavy) is ACCOUNT


@pytest.mark.parametrize("heavy", [False, True])
@pytest.mark.parametrize("status", [403, 404])
def test_a_refusal_is_the_objects_unless_the_account_gets_nothing_else(status: int, heavy: bool) -> None:
    error = error_of_status(status, ())
    verdicts = [whose_fault(error, others, heavy=heavy) for others in (None, True, False)]
    assert verdicts == [OBJECT, OBJECT, ACCOUNT]


@pytest.mark.parametrize("status", [400, 405, 409, 410, 501])
def test_of_what_is_gone_or_has_no_history_the_server_knows_too_much_for_anything_else(status: int) -> None:
    assert {whose_fault(error_of_status(status, ()), others) for others in (None, True, False)} == {OBJECT}


@pytest.mark.parametrize("heavy", [False, True])
def test_a_lasting_500_is_the_objects_while_others_answer(heavy: bool) -> None:
    verdicts = [whose_fault(BROKEN, others, heavy=heavy) for others in (None, True, False)]
    assert verdicts == [UNDECIDED, OBJECT, SERVER]


@pytest.mark.parametrize(
    "error", [BUSY, TIME_OUT, RateLimitedError("slower", status=429), MalformedResponseError("cut off")]
)
def test_what_passes_may_be_an_objects_where_it_decides_how_much_work_there_is(error: PiWebApiError) -> None:
    assert [whose_fault(error, others, heavy=True) for others in (None, True, False)] == [UNDECIDED, OBJECT, SERVER]
    assert {whose_fault(error, others) for others in (None, True, False)} == {SERVER}


def test_a_failure_is_judged_by_its_kind() -> None:
    def verdict(status: int, others_answer: bool | None) -> Verdict:
        return whose_fault(Failure.of(error_of_status(status, ()), "S1"), others_answer)

    assert [verdict(503, others) for others in (None, True, False)] == [UNDECIDED, OBJECT, SERVER]
    assert [verdict(403, False), verdict(410, False), verdict(409, False)] == [ACCOUNT, OBJECT, OBJECT]


def test_one_object_spoils_an_answer_but_not_a_service() -> None:
    spoiling = (
        BROKEN,
        WebExceptionError("broke off", status=403),
        MalformedResponseError("cut"),
        ServerError("", status=200),
    )
    assert all(map(one_may_spoil_it, spoiling))
    others = (
        BUSY,
        TIME_OUT,
        RateLimitedError("", status=429),
        PermissionError_("", status=403),
        GoneError("", status=410),
    )
    assert not any(map(one_may_spoil_it, others))


@pytest.mark.parametrize(
    ("error", "kind", "reported"),
    [
        (PermissionError_("no", status=403), "permission", "permission"),
        (NotFoundError("no", status=404), "not_found", "not_found"),
        (GoneError("no", status=410), "gone", "gone"),
        (UnsupportedError("no", status=409), "unsupported", "server"),
        (BadRequestError("no", status=400), "unsupported", "server"),
        (MalformedResponseError("cut"), "malformed", "malformed"),
        (WebExceptionError("broke off", status=403), "permission", "permission"),
        (BROKEN, "server", "server"),
    ],
)
def test_a_failure_says_what_kind_of_trouble_it_is(error: PiWebApiError, kind: str, reported: str) -> None:
    failure = Failure.of(error, "S1", start=10, end=20, attempts=3, web_id="S1", name="FIC101")
    assert (failure.kind, failure.reported_kind, failure.status) == (kind, reported, error.status)
    assert pickle.loads(pickle.dumps(failure)) == failure
    assert failure == Failure("S1", failure.kind, error.status, str(error), 10, 20, 3, "S1", "FIC101")


class Others:
    """Other objects and what each answers with."""

    def __init__(self, *answers: PiWebApiError | None) -> None:
        self.answers = answers
        self.asked = 0

    def answer(self) -> bool:
        return somebody_answers(map(str, range(len(self.answers))), self._ask)

    def _ask(self, other: str) -> None:
        self.asked += 1
        answer = self.answers[int(other)]
        if answer is not None:
            raise answer


def test_the_server_answers_where_one_of_the_others_does_be_it_with_a_refusal() -> None:
    assert Others(BROKEN, BROKEN, None).answer()
    assert Others(BROKEN, PermissionError_("no", status=403)).answer()
    assert not Others(BROKEN).answer()
    assert not Others().answer()


@pytest.mark.parametrize(
    ("error", "asked"),
    [
        (BROKEN, ENOUGH_SILENCE),
        (TIME_OUT, 2),
        (RateLimitedError("slower", status=429), 1),
        (ServerError("", retry_after=9), 1),
    ],
)
def test_others_are_asked_no_longer_than_it_takes(error: PiWebApiError, asked: int) -> None:
    others = Others(*[error] * 50, None)
    assert not others.answer()
    assert others.asked == asked


def test_an_error_of_the_connection_is_raised_while_others_are_asked() -> None:
    with pytest.raises(AuthenticationError):
        Others(AuthenticationError("no", status=401), None).answer()
