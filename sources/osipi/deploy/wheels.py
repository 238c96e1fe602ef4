"""The wheels that a pipeline installs: from a folder, from the ``dist`` of a checkout, or made of what is installed."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
import zipfile
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions
from pathlib import Path, PurePosixPath

from osipi.deploy.errors import WantedError
from osipi.specs import located

PROJECT = "lakeflow-osipi"
#: The package where the Lakeflow framework looks for the connector; its wheel is deployed too, if it is installed.
_LEAF = "databricks/labs/community_connector/sources/osipi/__init__.py"
_NAME = re.compile(r"^(?P<name>[A-Za-z0-9_.]+)-(?P<version>[A-Za-z0-9_.!+]+)(-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$")
#: The earliest time of the zip format, for all files: the same content gives the same bytes.
_EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Wheel:
    """A wheel and its content."""

    name: str
    """Its file name, which pip reads."""
    content: bytes

    @property
    def digest(self) -> str:
        """A short text that changes with the content, for the path of the upload."""
        return hashlib.sha256(self.content).hexdigest()[:16]


def find_wheels(folder: str | Path | None = None) -> list[Wheel]:
    """The wheels to deploy: those of ``folder``; without one, those of the checkout that runs, or of what is installed.

    Raises :class:`WantedError` where there are none, or more than one of a distribution.
    """
    if folder is not None:
        return _in_folder(Path(folder).expanduser(), "--wheels")
    checkout = _checkout()
    if checkout is None:
        return _of_installed()
    dist = checkout / "dist"
    if not dist.is_dir() or not any(dist.glob("*.whl")):
        raise WantedError(f"{dist} holds no wheel of this checkout: run 'make dist', or name a folder with --wheels")
    wheels = _in_folder(dist, "the checkout's dist")
    built = min(path.stat().st_mtime for path in dist.glob("*.whl"))
    newer = next((path for path in _sources(checkout) if path.stat().st_mtime > built), None)
    if newer is not None:
        raise WantedError(
            f"the wheels of {dist} are older than {newer.relative_to(checkout)}: run 'make dist', or name a folder "
            "with --wheels"
        )
    return wheels


def rebuilt(installed: Distribution) -> Wheel:
    """The wheel of an installed distribution, made again from the files of its RECORD.

    Raises :class:`WantedError` where files are missing, or it is no pure Python.
    """
    name = re.sub(r"[-_.]+", "_", installed.metadata["Name"])
    stem = f"{name}-{installed.version}"
    tag = _tag(installed)
    content: dict[str, bytes] = {}
    for file in installed.files or ():
        inside = _inside(PurePosixPath(file), stem)
        if inside is None:
            continue
        try:
            content[inside] = located(file).read_bytes()
        except OSError as error:
            raise WantedError(
                f"{installed.metadata['Name']} is installed without {file} ({error.strerror}): reinstall it, or name a "
                "folder of wheels with --wheels"
            ) from error
    if f"{stem}.dist-info/METADATA" not in content:
        raise WantedError(f"{installed.metadata['Name']} has no list of files: name a folder of wheels with --wheels")
    return Wheel(f"{stem}-{tag}.whl", _zipped(content, f"{stem}.dist-info/RECORD"))


# -- private ----------------------------------------------------------------------------------------------------------


def _in_folder(folder: Path, named: str) -> list[Wheel]:
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix == ".whl")
    except OSError as error:
        raise WantedError(f"{named} {folder} cannot be read: {error.strerror}") from error
    seen: dict[str, Path] = {}
    for path in paths:
        match = _NAME.match(path.name)
        if match is None:
            raise WantedError(f"{named} {folder}: {path.name} is not the name of a wheel: rename it as it was built")
        name = re.sub(r"[-_.]+", "-", match["name"]).lower()
        if name in seen:
            raise WantedError(f"{named} {folder} holds {seen[name].name} and {path.name}: leave one of them")
        seen[name] = path
    # the others need the project's: it comes first
    ordered = sorted(seen, key=lambda name: (name != PROJECT, name))
    if PROJECT not in seen:
        raise WantedError(f"{named} {folder} holds no wheel of {PROJECT}: build it with 'make dist'")
    return [Wheel(path.name, path.read_bytes()) for path in map(seen.__getitem__, ordered)]


def _checkout() -> Path | None:
    """The root of the checkout that this file runs from, None where it is installed."""
    sources = Path(__file__).resolve().parents[2]
    # Packages that lie in a folder of another project: a pyproject.toml beside that folder is not ours.
    is_checkout = sources.name == "sources" and (sources.parent / "pyproject.toml").is_file()
    return sources.parent if is_checkout else None


def _sources(checkout: Path) -> list[Path]:
    code = [path for path in (checkout / "sources").rglob("*.py") if ".egg-info" not in str(path)]
    return [checkout / "pyproject.toml", *code]


def _of_installed() -> list[Wheel]:
    try:
        project = distribution(PROJECT)
    except PackageNotFoundError:
        raise WantedError(f"{PROJECT} is not installed as a package: name a folder of wheels with --wheels") from None
    leaves = [
        other
        for other in distributions()
        if other.metadata["Name"] != PROJECT and any(str(file) == _LEAF for file in other.files or ())
    ]
    return [rebuilt(found) for found in (project, *leaves[:1])]


def _tag(installed: Distribution) -> str:
    """``py3-none-any``; anything else would not run on every machine."""
    text = installed.read_text("WHEEL") or ""
    tags = [line.partition(":")[2].strip() for line in text.splitlines() if line.startswith("Tag:")]
    editable = json.loads(installed.read_text("direct_url.json") or "{}").get("dir_info", {}).get("editable")
    if editable or tags != ["py3-none-any"]:
        raise WantedError(
            f"{installed.metadata['Name']} is not installed from a wheel of pure Python: build wheels and name their "
            "folder with --wheels"
        )
    return tags[0]


#: What an installer writes beside the files of the wheel.
_OF_INSTALLER = frozenset({"RECORD", "INSTALLER", "REQUESTED", "direct_url.json", "RECORD.jws", "RECORD.p7s"})


def _inside(path: PurePosixPath, stem: str) -> str | None:
    """The path of a file in its wheel; None for what the installer made."""
    if path.suffix == ".pyc" or "__pycache__" in path.parts:
        return None
    parts = [part for part in path.parts if part != ".."]
    if len(parts) == len(path.parts):
        of_installer = parts[0] == f"{stem}.dist-info" and path.name in _OF_INSTALLER
        return None if of_installer else str(path)
    if parts[0] in ("bin", "Scripts"):
        return None
    return str(PurePosixPath(f"{stem}.data", "data", *parts))


def _zipped(content: dict[str, bytes], record: str) -> bytes:
    lines = [f"{name},sha256={_hash(data)},{len(data)}" for name, data in sorted(content.items())]
    files = {**content, record: ("\n".join([*lines, f"{record},,"]) + "\n").encode()}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        # metadata last, as the format recommends
        for name in sorted(files, key=lambda name: (".dist-info/" in name, name)):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[name])
    return out.getvalue()


def _hash(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).decode().rstrip("=")
