"""Errors of a deployment, each told in one sentence."""

from __future__ import annotations


class DeployError(Exception):
    """A deployment that cannot go on. ``made`` is what had been made by then, in words."""

    kind = "fault"
    #: Whether the call that failed may have been carried out all the same.
    unsure = False

    def __init__(self, message: str, made: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.made = made

    def after(self, made: tuple[str, ...]) -> DeployError:
        """The same error, saying what had been made before it."""
        done = f"; made before that: {', '.join(made)}; run the command again to go on from there"
        none = "" if self.unsure else "; nothing was changed"
        return type(self)(f"{self}{done if made else none}", made)


class WantedError(DeployError):
    """What is asked for cannot be deployed as it stands: the user can mend it."""

    kind = "configuration"


class WorkspaceError(DeployError):
    """The workspace is unreachable, refused a call or did not answer in time.

    ``status`` is that of the answer, None where there was none; ``code`` is Databricks' own word for it.
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
