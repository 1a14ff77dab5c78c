"""The descriptor that goes with a package: a Frictionless Data Package that says what each file holds."""

from collections.abc import Collection, Mapping
from typing import Any

from coproduce.evidence.schema import EVIDENCE_VERSION, codes, descriptor


def describe(said: Mapping[str, object], written: Mapping[str, Collection[str]]) -> dict[str, Any]:
    """`datapackage.json` of the tables `written` (their columns by name) and the package's own values."""
    resources = [_resource(name, columns, written) for name, columns in written.items()]
    version = {"evidence_version": EVIDENCE_VERSION}
    return {"profile": "tabular-data-package", **version, **said, "resources": resources}


def _resource(name: str, columns: Collection[str], written: Mapping[str, Collection[str]]) -> dict[str, Any]:
    return {
        "name": name,
        "path": f"{name}.csv",
        "profile": "tabular-data-resource",
        "format": "csv",
        "encoding": "utf-8",
        "schema": _schema(name, columns, written),
    }


def _schema(name: str, columns: Collection[str], written: Mapping[str, Collection[str]]) -> dict[str, Any]:
    """The table's descriptor, cut down to the columns written and to references that lead somewhere."""
    schema = descriptor(name)
    by_name = {field["name"]: field for field in schema["fields"]}
    schema["fields"] = [_with_its_words(by_name[column]) for column in columns]
    if not set(schema.get("primaryKey", ())) <= set(columns):
        del schema["primaryKey"]
    links = [link for link in schema.pop("foreignKeys", ()) if link["fields"] in columns]
    links = [link for link in links if link["reference"]["fields"] in written.get(_target(link), ())]
    return schema | ({"foreignKeys": links} if links else {})


def _target(link: Mapping[str, Any]) -> str:
    return str(link["reference"]["resource"])


def _with_its_words(field: dict[str, Any]) -> dict[str, Any]:
    if "codes" not in field:
        return field
    words = field.pop("codes")
    return field | {"constraints": field.get("constraints", {}) | {"enum": list(codes()[words])}}
