"""A Databricks workspace over real HTTP: keeps state, checks what it is sent, and fails on request."""

from __future__ import annotations

import base64
import json
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

SECRETS = ("password", "access_token", "client_secret", "client_key", "headers")
UC = "/api/2.1/unity-catalog"


class Refusal(Exception):
    def __init__(self, status: int, code: str, message: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.headers = status, code, message, headers or {}


@dataclass
class Fault:
    """Answers calls that match, ``times`` times; with ``seconds`` it first keeps them waiting."""

    method: str
    pattern: str
    status: int
    code: str = "SOME_ERROR"
    message: str = "asked to fail"
    times: int = 1
    headers: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    carried_out: bool = False
    """The call is carried out and only its answer is lost."""


@dataclass
class Call:
    method: str
    path: str
    query: dict[str, str]
    body: Any
    status: int = 0

    @property
    def changes(self) -> bool:
        return self.method not in ("GET", "HEAD")


class FakeWorkspace:
    token = "dapi-good"
    user = "ada@example.com"

    def __init__(self) -> None:
        self.catalogs: dict[str, dict[str, Any]] = {"main": {"name": "main", "owner": "admins"}}
        self.schemas: dict[str, dict[str, Any]] = {}
        self.volumes: dict[str, dict[str, Any]] = {}
        self.connections: dict[str, dict[str, Any]] = {}
        self.tables: dict[str, dict[str, Any]] = {}
        self.files: dict[str, bytes] = {}
        self.folders: set[str] = set()
        self.workspace_files: dict[str, bytes] = {}
        self.workspace_folders: set[str] = set()
        self.pipelines: dict[str, dict[str, Any]] = {}
        self.updates: dict[str, list[dict[str, Any]]] = {}
        self.events: dict[str, list[dict[str, Any]]] = {}
        self.jobs: dict[int, dict[str, Any]] = {}
        self.grants: dict[str, dict[str, list[str]]] = {
            "catalog/main": {self.user: ["USE_CATALOG", "CREATE_SCHEMA"]},
            "metastore/ms-1": {"account users": ["CREATE_CONNECTION"]},
        }
        self.groups: list[str] = []
        self.faults: list[Fault] = []
        self.calls: list[Call] = []
        self.states = ["WAITING_FOR_RESOURCES", "RUNNING", "COMPLETED"]
        self.rows = {"timeseries": 120}
        self.shows_options = True
        self.page_size = 2
        self._lock = threading.RLock()
        self._next = 100

    # -- what tests ask -------------------------------------------------------------------------------------------

    @property
    def changing_calls(self) -> list[Call]:
        return [call for call in self.calls if call.changes and call.status < 400]

    def everything(self) -> str:
        """All state but the connections, as text: no secret may be in it."""
        kept = [self.schemas, self.volumes, self.pipelines, self.updates, self.jobs, sorted(self.folders)]
        files = {name: content.decode("latin-1") for name, content in {**self.files, **self.workspace_files}.items()}
        return json.dumps([kept, files], default=str)

    # -- routes ---------------------------------------------------------------------------------------------------

    def answer(self, call: Call) -> tuple[int, Any, dict[str, str]]:
        for fault in self.faults:
            if fault.times > 0 and fault.method == call.method and re.search(fault.pattern, call.path):
                fault.times -= 1
                if fault.carried_out:
                    self.route(call)
                if fault.seconds:
                    time.sleep(fault.seconds)
                raise Refusal(fault.status, fault.code, fault.message, fault.headers)
        return self.route(call)

    def route(self, call: Call) -> tuple[int, Any, dict[str, str]]:
        for method, pattern, handle in self.routes():
            match = re.fullmatch(pattern, call.path)
            if match and method == call.method:
                with self._lock:
                    return 200, handle(call, *map(unquote, match.groups())), {}
        raise Refusal(404, "ENDPOINT_NOT_FOUND", f"No API found for {call.method} {call.path}")

    def routes(self) -> list[tuple[str, str, Any]]:
        return [
            ("GET", "/api/2.0/preview/scim/v2/Me", self.me),
            ("GET", f"{UC}/metastore_summary", lambda c: {"metastore_id": "ms-1", "owner": "root"}),
            ("GET", f"{UC}/catalogs/([^/]+)", lambda c, n: self.get(self.catalogs, n, "CATALOG")),
            ("GET", f"{UC}/schemas/([^/]+)", lambda c, n: self.get(self.schemas, n, "SCHEMA")),
            ("POST", f"{UC}/schemas", self.create_schema),
            ("GET", f"{UC}/volumes/([^/]+)", lambda c, n: self.get(self.volumes, n, "VOLUME")),
            ("POST", f"{UC}/volumes", self.create_volume),
            ("GET", f"{UC}/tables", self.list_tables),
            ("GET", f"{UC}/tables/([^/]+)", lambda c, n: self.get(self.tables, n, "TABLE")),
            ("GET", f"{UC}/connections/([^/]+)", self.get_connection),
            ("POST", f"{UC}/connections", self.create_connection),
            ("PATCH", f"{UC}/connections/([^/]+)", self.update_connection),
            ("GET", f"{UC}/effective-permissions/([^/]+)/([^/]+)", self.permissions),
            ("GET", "/api/2.0/permissions/pipelines/([^/]+)", self.pipeline_permissions),
            ("PUT", "/api/2.0/fs/directories(/Volumes/.+)", self.make_folder),
            ("HEAD", "/api/2.0/fs/files(/Volumes/.+)", self.head_file),
            ("PUT", "/api/2.0/fs/files(/Volumes/.+)", self.put_file),
            ("GET", "/api/2.0/workspace/get-status", self.workspace_status),
            ("POST", "/api/2.0/workspace/mkdirs", self.workspace_mkdirs),
            ("POST", "/api/2.0/workspace/import", self.workspace_import),
            ("GET", "/api/2.0/pipelines", self.list_pipelines),
            ("POST", "/api/2.0/pipelines", self.create_pipeline),
            ("GET", "/api/2.0/pipelines/([^/]+)", self.get_pipeline),
            ("PUT", "/api/2.0/pipelines/([^/]+)", self.edit_pipeline),
            ("POST", "/api/2.0/pipelines/([^/]+)/updates", self.start_update),
            ("GET", "/api/2.0/pipelines/([^/]+)/updates/([^/]+)", self.get_update),
            ("GET", "/api/2.0/pipelines/([^/]+)/events", self.list_events),
            ("GET", "/api/2.2/jobs/list", self.list_jobs),
            ("GET", "/api/2.2/jobs/get", self.get_job),
            ("POST", "/api/2.2/jobs/create", self.create_job),
            ("POST", "/api/2.2/jobs/reset", self.reset_job),
            ("POST", "/api/2.2/jobs/update", self.update_job),
        ]

    # -- Unity Catalog --------------------------------------------------------------------------------------------

    def me(self, call: Call) -> Any:
        return {"userName": self.user, "groups": [{"display": name} for name in self.groups]}

    @staticmethod
    def get(where: dict[str, Any], name: str, kind: str) -> Any:
        if name not in where:
            raise Refusal(404, f"{kind}_DOES_NOT_EXIST", f"{kind} '{name}' does not exist.")
        return where[name]

    def create_schema(self, call: Call) -> Any:
        full = f"{call.body['catalog_name']}.{call.body['name']}"
        self.get(self.catalogs, call.body["catalog_name"], "CATALOG")
        return self.add(self.schemas, full, "SCHEMA", {**call.body, "owner": self.user})

    def create_volume(self, call: Call) -> Any:
        schema = f"{call.body['catalog_name']}.{call.body['schema_name']}"
        self.get(self.schemas, schema, "SCHEMA")
        assert call.body["volume_type"] == "MANAGED"
        full = f"{schema}.{call.body['name']}"
        self.folders.add("/Volumes/" + full.replace(".", "/"))
        return self.add(self.volumes, full, "VOLUME", {**call.body, "owner": self.user})

    @staticmethod
    def add(where: dict[str, Any], name: str, kind: str, value: dict[str, Any]) -> Any:
        if name in where:
            raise Refusal(409, f"{kind}_ALREADY_EXISTS", f"{kind} '{name}' already exists")
        where[name] = value
        return value

    def list_tables(self, call: Call) -> Any:
        schema = f"{call.query['catalog_name']}.{call.query['schema_name']}"
        tables = [(name.rpartition("."), table) for name, table in self.tables.items()]
        return self.page([{"name": at[2], **table} for at, table in tables if at[0] == schema], "tables", call)

    def get_connection(self, call: Call, name: str) -> Any:
        there = self.get(self.connections, name, "CONNECTION")
        shown = {k: v for k, v in there["options"].items() if k not in SECRETS} if self.shows_options else {}
        return {**there, "options": shown}

    def create_connection(self, call: Call) -> Any:
        assert set(call.body) <= {"name", "connection_type", "options", "comment"}
        return self.add(self.connections, call.body["name"], "CONNECTION", {**call.body, "owner": self.user})

    def update_connection(self, call: Call, name: str) -> Any:
        assert set(call.body) == {"options"}
        self.get(self.connections, name, "CONNECTION")["options"] = call.body["options"]
        return {}

    def permissions(self, call: Call, kind: str, name: str) -> Any:
        granted = self.grants.get(f"{kind}/{name}")
        if granted is None:
            raise Refusal(403, "PERMISSION_DENIED", f"User does not have MANAGE on {kind} {name}")
        entries = [{"principal": p, "privileges": [{"privilege": x} for x in v]} for p, v in granted.items()]
        return {"privilege_assignments": entries}

    def pipeline_permissions(self, call: Call, name: str) -> Any:
        level = {"permission_level": "IS_OWNER"}
        return {"access_control_list": [{"user_name": self.user, "all_permissions": [level]}]}

    # -- files ----------------------------------------------------------------------------------------------------

    def make_folder(self, call: Call, path: str) -> Any:
        self.need_volume(path)
        parts = path.split("/")
        self.folders.update("/".join(parts[:at]) for at in range(5, len(parts) + 1))
        return {}

    def need_volume(self, path: str) -> None:
        self.get(self.volumes, ".".join(path.split("/")[2:5]), "VOLUME")

    def head_file(self, call: Call, path: str) -> Any:
        if path not in self.files:
            raise Refusal(404, "NOT_FOUND", "no such file")
        return {}

    def put_file(self, call: Call, path: str) -> Any:
        self.need_volume(path)
        if path.rpartition("/")[0] not in self.folders:
            raise Refusal(404, "NOT_FOUND", "The parent directory does not exist")
        self.files[path] = call.body
        return {}

    def workspace_status(self, call: Call) -> Any:
        path = call.query["path"]
        if path not in self.workspace_files:
            raise Refusal(404, "RESOURCE_DOES_NOT_EXIST", f"Path ({path}) doesn't exist.")
        return {"object_type": "FILE", "path": path}

    def workspace_mkdirs(self, call: Call) -> Any:
        self.workspace_folders.add(call.body["path"])
        return {}

    def workspace_import(self, call: Call) -> Any:
        path = call.body["path"]
        if path.rpartition("/")[0] not in self.workspace_folders:
            raise Refusal(404, "RESOURCE_DOES_NOT_EXIST", "The parent folder does not exist.")
        self.workspace_files[path] = base64.b64decode(call.body["content"], validate=True)
        return {}

    # -- pipelines ------------------------------------------------------------------------------------------------

    def page(self, entries: list[Any], member: str, call: Call) -> Any:
        at = int(call.query.get("page_token", "0"))
        answer: dict[str, Any] = {member: entries[at : at + self.page_size]}
        if at + self.page_size < len(entries):
            answer["next_page_token"] = str(at + self.page_size)
        return answer

    def list_pipelines(self, call: Call) -> Any:
        match = re.fullmatch(r"name LIKE '(.*)'", call.query["filter"])
        assert match
        like = re.compile(re.escape(match[1]).replace("_", "."))
        found = [p for p in self.pipelines.values() if like.fullmatch(p["name"])]
        return self.page([{"pipeline_id": p["pipeline_id"], "name": p["name"]} for p in found], "statuses", call)

    def create_pipeline(self, call: Call) -> Any:
        self.check_pipeline(call.body)
        if any(p["name"] == call.body["name"] for p in self.pipelines.values()):
            raise Refusal(409, "RESOURCE_CONFLICT", f"The pipeline name '{call.body['name']}' is already used.")
        pipeline_id = f"pipeline-{self.number()}"
        spec = {**call.body, "id": pipeline_id, "storage": "dbfs:/pipelines/x"}
        self.pipelines[pipeline_id] = {"pipeline_id": pipeline_id, "name": call.body["name"], "spec": spec}
        self.updates[pipeline_id], self.events[pipeline_id] = [], []
        return {"pipeline_id": pipeline_id}

    def check_pipeline(self, body: dict[str, Any]) -> None:
        for path in body["environment"]["dependencies"]:
            self.get(self.files, path, "FILE")
        for library in body["libraries"]:
            self.get(self.workspace_files, library["glob"]["include"].removeprefix("/Workspace"), "FILE")
        assert all(isinstance(v, str) for v in body["configuration"].values())

    def get_pipeline(self, call: Call, pipeline_id: str) -> Any:
        newest = [{"update_id": u["update_id"], "state": u["state"]} for u in self.updates.get(pipeline_id, [])[::-1]]
        return {**self.get(self.pipelines, pipeline_id, "PIPELINE"), "latest_updates": newest}

    def edit_pipeline(self, call: Call, pipeline_id: str) -> Any:
        self.check_pipeline(call.body)
        self.get(self.pipelines, pipeline_id, "PIPELINE")["spec"] = call.body
        return {}

    def start_update(self, call: Call, pipeline_id: str) -> Any:
        self.get(self.pipelines, pipeline_id, "PIPELINE")
        if any(u["state"] not in ("COMPLETED", "FAILED", "CANCELED") for u in self.updates[pipeline_id]):
            raise Refusal(409, "CONFLICT", "An active update already exists for the pipeline.")
        update_id = f"update-{self.number()}"
        # the clock of the log goes on with its length
        created = 1_767_225_600_000 + len(self.events[pipeline_id]) // 2 * 1000
        update = {"update_id": update_id, "state": "CREATED", "left": list(self.states), "created": created}
        self.updates[pipeline_id].append(update)
        return {"update_id": update_id}

    def get_update(self, call: Call, pipeline_id: str, update_id: str) -> Any:
        update = next(u for u in self.updates[pipeline_id] if u["update_id"] == update_id)
        if update["left"]:
            update["state"] = update["left"].pop(0)
            self.add_events(pipeline_id, update_id, update["state"])
        return {"update": {"update_id": update_id, "state": update["state"], "creation_time": update["created"]}}

    def add_events(self, pipeline_id: str, update_id: str, state: str) -> None:
        log = self.events[pipeline_id]

        def event(kind: str, **more: Any) -> None:
            at = (datetime(2026, 1, 1) + timedelta(seconds=len(log) // 2)).isoformat() + ".000Z"
            origin = {"update_id": update_id, **more.pop("origin", {})}
            log.append({"id": f"e{len(log)}", "event_type": kind, "timestamp": at, "origin": origin, **more})

        event("update_progress", level="INFO", message=f"Update is {state}.")
        if state == "RUNNING":
            for table, rows in self.rows.items():
                # the log has the rows of each micro-batch, as an object or as JSON text
                for part in (rows - rows // 2, rows // 2):
                    details: Any = {"flow_progress": {"status": "RUNNING", "metrics": {"num_output_rows": part}}}
                    more = json.dumps(details) if part == rows // 2 else details
                    event("flow_progress", level="INFO", message="", details=more, origin={"dataset_name": table})
        if state == "FAILED":
            error = {"exceptions": [{"message": "outer"}, {"message": "PI Web API refused s3cret!"}]}
            event("update_progress", level="ERROR", message="Update failed.", error=error)
            event("update_progress", level="ERROR", message=f"Update {update_id} is FAILED.")

    def list_events(self, call: Call, pipeline_id: str) -> Any:
        assert "page_token" not in call.query or set(call.query) <= {"page_token", "max_results"}
        # a token stands for the query that it came of
        token, _, asked = call.query.pop("page_token", "").partition(" ")
        asked = asked or call.query.get("filter", "timestamp >= ''")
        since = re.fullmatch(r"timestamp >= '(.*)'", asked)
        assert since
        found = [e for e in self.events[pipeline_id] if e["timestamp"] >= since[1]]
        answer = self.page(found, "events", replace(call, query={"page_token": token or "0"}))
        if "next_page_token" in answer:
            answer["next_page_token"] += f" {asked}"
        return answer

    # -- jobs -----------------------------------------------------------------------------------------------------

    def list_jobs(self, call: Call) -> Any:
        found = [job for job in self.jobs.values() if job["settings"]["name"].lower() == call.query["name"].lower()]
        return self.page([{**j, "settings": {k: v for k, v in j["settings"].items() if k != "tasks"}} for j in found],
                         "jobs", call)  # fmt: skip

    def get_job(self, call: Call) -> Any:
        return self.jobs[int(call.query["job_id"])]

    def create_job(self, call: Call) -> Any:
        job_id = self.number()
        self.jobs[job_id] = {"job_id": job_id, "settings": {**call.body, "format": "MULTI_TASK"}}
        return {"job_id": job_id}

    def reset_job(self, call: Call) -> Any:
        self.jobs[call.body["job_id"]]["settings"] = call.body["new_settings"]
        return {}

    def update_job(self, call: Call) -> Any:
        self.jobs[call.body["job_id"]]["settings"].update(call.body["new_settings"])
        return {}

    def number(self) -> int:
        self._next += 1
        return self._next


@contextmanager
def serving(fake: FakeWorkspace) -> Iterator[str]:
    """The URL at which ``fake`` answers."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # headers and body in one packet

        def handle_any(self) -> None:
            parts = urlsplit(self.path)
            raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            if parts.path == "/.well-known/databricks-config":
                self.reply(404, {}, {})
                return
            query = {name: values[0] for name, values in parse_qs(parts.query).items()}
            is_json = (self.headers.get("Content-Type") or "").startswith("application/json")
            call = Call(self.command, unquote(parts.path), query, json.loads(raw) if is_json else raw)
            fake.calls.append(call)
            try:
                if self.headers.get("Authorization") != f"Bearer {fake.token}":
                    raise Refusal(401, "UNAUTHENTICATED", "Token is expired.")
                call.path = parts.path
                status, body, headers = fake.answer(call)
            except Refusal as refusal:
                status, headers = refusal.status, refusal.headers
                body = {"error_code": refusal.code, "message": refusal.message}
            call.status = status
            self.reply(status, body, headers)

        def reply(self, status: int, body: Any, headers: dict[str, str]) -> None:
            content = b"" if self.command == "HEAD" else json.dumps(body).encode()
            try:
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)
            except OSError:
                self.close_connection = True

        do_GET = do_POST = do_PUT = do_PATCH = do_HEAD = handle_any

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
