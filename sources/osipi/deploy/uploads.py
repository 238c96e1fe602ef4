"""The calls that bring files into a volume or the workspace."""

from __future__ import annotations

from base64 import b64encode
from urllib.parse import quote

from osipi.deploy.changes import Change
from osipi.deploy.files import Upload


def folder_change(upload: Upload, folder: str) -> Change:
    """The call that makes the folder of an upload."""
    if upload.in_workspace:
        return Change(
            f"create folder {folder}",
            "POST",
            "/api/2.0/workspace/mkdirs",
            {"path": folder.removeprefix("/Workspace")},
            needs=f"CAN EDIT on folder {upload.path.parents[1]}",
        )
    return Change(
        f"create folder {folder}",
        "PUT",
        f"/api/2.0/fs/directories{quote(folder)}",
        needs=f"WRITE VOLUME on the volume of {folder}",
    )


def file_change(upload: Upload, path: str) -> Change:
    """The call that brings an upload to its path."""
    if upload.in_workspace:
        return Change(
            f"upload {path}",
            "POST",
            "/api/2.0/workspace/import",
            {
                "path": api_path(upload),
                "format": "AUTO",
                "content": b64encode(upload.content).decode(),
                "overwrite": True,
            },
            needs=f"CAN EDIT on folder {upload.path.parent}",
        )
    return Change(
        f"upload {path}",
        "PUT",
        f"/api/2.0/fs/files{quote(path)}",
        data=upload.content,
        query={"overwrite": "true"},
        needs=f"WRITE VOLUME on the volume of {path}",
    )


def api_path(upload: Upload) -> str:
    """The path as the workspace API names it."""
    return str(upload.path).removeprefix("/Workspace")
