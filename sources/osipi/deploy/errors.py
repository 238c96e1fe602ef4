"""Errors of a deployment, one sentence each."""

from __future__ import annotations


class DeployError(Exception):
    """A deployment that has to stop. ``made`` lists what was made before, in words."""

    kind = "fault"
    #: Whether the workspace may have carried out the call that failed.
    unsure = False

    def __init__(self, message: str, made: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.made = made

    def after(self, made: tuple[str, ...]) -> DeployError:
        """The same error, with what was made before it."""
        done = f"; made before that: {', '.join(made)}; run the command again to go on from there"
        none = "" if self.unsure else "; nothing was changed"
        return type(self)(f"{self}{done if made else none}", made)


class WantedError(DeployError):
    """The request cannot be deployed; the user can correct it."""

    kind = "configuration"


class WorkspaceError(DeployError):
    """The workspace is unreachable, refused a call or did not answer in time.

    ``status`` is the HTTP status, None where there was no answer; ``code`` is Databricks' error code.
    """

    kind = "source"

    def __init__(
        self,
        message: str,
        made: tuple[str, ...] = (),
        *,
        status: int | None = None,
        code: str | None = None,
        unsure: bool = False,
    ) -> None:
        super().__init__(message, made)
        self.unsure = unsure
        self.status = status
        self.code = code
