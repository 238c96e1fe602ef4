"""Table `digital_states`: the digital state sets of Data Archives."""

from __future__ import annotations

import pyarrow as pa

from osipi.listing.af_lists import DIGITAL_SETS, ENUMERATION_VALUES
from osipi.options import DataServerParts
from osipi.tables.base import TEXT
from osipi.tables.cells import computed, ident, web_id, whole, words
from osipi.tables.object_table import ObjectTable


class DigitalStates(ObjectTable[DataServerParts]):
    name = "digital_states"
    comment = (
        "States of the digital state sets of Data Archives; they join points on data_server_id and "
        "set_name = digital_set_name"
    )
    cells = (
        ident("set_id", "GUID of the digital state set").of_owner(),
        web_id("WebID of the digital state set, IDOnly form", "set_web_id").of_owner(),
        words("set_name", "Name", "Name of the digital state set", nullable=False).of_owner(),
        words("set_description", "Description", "Description of the digital state set").of_owner(),
        whole("code", "Value", "Code of the state", pa.int64(), nullable=False),
        words("name", "Name", "Name of the state"),
        words("description", "Description", "Description"),
        computed("data_server", TEXT, "Name of the Data Archive", lambda found: found.home.name, nullable=False),
        computed("data_server_id", TEXT, "GUID of the Data Archive", lambda found: found.home.id),
    )
    primary_keys = ("set_id", "code")
    cluster_by = ("data_server_id", "set_name")
    options = DataServerParts
    kept = ("set_id",)
    lists = DIGITAL_SETS
    parts = ENUMERATION_VALUES


DIGITAL_STATES = DigitalStates()
