"""`connector_spec.yaml`: the connection form, the ways to sign in and the table options that a connection lets through.

The shape is that of the Lakeflow community connector tools (databrickslabs/lakeflow-community-connectors,
``connector_spec``): parameters of the method that is chosen beside those that all methods share; the allow-list is one
text with commas.
"""

from __future__ import annotations

from typing import Any

import yaml

from osipi.generate.fields import OptionField, option_fields
from osipi.options import ConnectionOptions, Options
from osipi.tables import TABLES

_HEADER = "# Made by `make generate` from the options model; a test holds it current.\n"

#: A method is chosen by the parameters that are filled in: one that needs none has to be named by `auth`.
_METHODS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "basic": ("Windows or PI account with a password", ("username", "password"), ("auth",)),
    "bearer": ("Token issued elsewhere", ("access_token",), ("auth",)),
    "oidc": (
        "OpenID Connect client credentials",
        ("oidc_token_url", "client_id", "client_secret"),
        ("oidc_scope", "auth"),
    ),
    "kerberos": (
        "Kerberos; set auth to kerberos",
        ("auth",),
        ("kerberos_hostname", "kerberos_principal", "kerberos_keytab"),
    ),
    "anonymous": ("No authentication; set auth to anonymous", ("auth",), ()),
}


def table_option_names() -> list[str]:
    """Every option that any table takes."""
    models = {table.options for table in TABLES.values()}
    return sorted({name for model in models for name in model.model_fields} | Options.table_names())


def connector_spec() -> dict[str, Any]:
    """The content of the file."""
    fields = {field.name: field for field in option_fields(ConnectionOptions)}
    methods = [
        {
            "name": name,
            "description": description,
            "parameters": [
                *(_parameter(fields[option], required=True) for option in required),
                *(_parameter(fields[option], required=False) for option in optional),
            ],
        }
        for name, (description, required, optional) in _METHODS.items()
    ]
    of_methods = {option for _, required, optional in _METHODS.values() for option in required + optional}
    return {
        "display_name": "AVEVA PI System",
        "connection": {
            "auth_methods": methods,
            "parameters": [
                _parameter(field, required=field.required) for name, field in fields.items() if name not in of_methods
            ],
        },
        "external_options_allowlist": ",".join(table_option_names()),
    }


def connector_spec_text() -> str:
    """The file itself."""
    return _HEADER + yaml.safe_dump(connector_spec(), sort_keys=False, width=110, allow_unicode=True)


def _parameter(field: OptionField, *, required: bool) -> dict[str, Any]:
    parameter: dict[str, Any] = {"name": field.name, "type": field.kind, "required": required}
    if field.secret:
        parameter["secret"] = True
    return {**parameter, "description": field.description.replace("`", "")}
