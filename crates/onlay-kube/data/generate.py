#!/usr/bin/env python3
"""Makes `schema.txt` (the facts) and `../src/schema/table.rs` (the same facts as Rust constants).

    pip download --no-deps kubernetes-validate==1.37.0   # Kubernetes 1.25 to 1.37, a wheel
    pip download --no-deps kubernetes-validate==1.24.1   # Kubernetes 1.11 to 1.24, an sdist
    python3 generate.py kubernetes_validate-1.37.0-py3-none-any.whl kubernetes-validate-1.24.1.tar.gz

Every argument is a wheel, an sdist or an unpacked folder; all `v1.N.0-local/_definitions.json` in
them are read. Without arguments only `table.rs` is made, from the `schema.txt` that is there.

Standard library only; the same input gives the same bytes. `README.md` describes the format.
"""

import json
import pathlib
import re
import sys
import tarfile
import textwrap
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
SCHEMA = HERE / "schema.txt"
TABLE = HERE.parent / "src" / "schema" / "table.rs"

DEFINITIONS = re.compile(r"(?:^|/)v1\.(\d+)\.\d+-local/_definitions\.json$")

# Types that are one scalar in a config although their Go type is a struct.
SCALARS = {
    "api.resource.Quantity": "quantity",
    "meta.v1.MicroTime": "time",
    "meta.v1.Time": "time",
    "util.intstr.IntOrString": "int-or-string",
}
# Types that hold whatever the user writes.
OPEN = {
    "apiextensions.v1.JSON",
    "apiextensions.v1.JSONSchemaPropsOrArray",
    "apiextensions.v1.JSONSchemaPropsOrBool",
    "apiextensions.v1.JSONSchemaPropsOrStringArray",
    "apiextensions.v1beta1.JSON",
    "apiextensions.v1beta1.JSONSchemaPropsOrArray",
    "apiextensions.v1beta1.JSONSchemaPropsOrBool",
    "apiextensions.v1beta1.JSONSchemaPropsOrStringArray",
    "meta.v1.Fields",
    "meta.v1.FieldsV1",
    "runtime.RawExtension",
}
PRIMITIVES = {
    ("string", None): "string",
    ("string", "byte"): "bytes",
    ("string", "date-time"): "time",
    ("string", "int-or-string"): "int-or-string",
    ("integer", None): "int64",
    ("integer", "int32"): "int32",
    ("integer", "int64"): "int64",
    ("number", None): "number",
    ("number", "double"): "number",
    ("boolean", None): "boolean",
}
SCALAR_NAMES = sorted(set(PRIMITIVES.values()) | set(SCALARS.values()))


# ---- reading the sources ------------------------------------------------------------------------


def members(source):
    """Yields (path, bytes) of the definition files in a wheel, an sdist or a folder."""
    path = pathlib.Path(source)
    if path.is_dir():
        for file in path.rglob("_definitions.json"):
            if DEFINITIONS.search(file.as_posix()):
                yield file.as_posix(), file.read_bytes()
    elif zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                if DEFINITIONS.search(name):
                    yield name, archive.read(name)
    else:
        with tarfile.open(path) as archive:
            for member in archive:
                if DEFINITIONS.search(member.name):
                    yield member.name, archive.extractfile(member).read()


def read_sources(sources):
    """Gives {minor version: {full type name: definition}}."""
    versions = {}
    for source in sources:
        for name, data in members(source):
            parsed = json.loads(data)
            minor = int(DEFINITIONS.search(name).group(1))
            assert minor not in versions, f"two sources for 1.{minor}"
            versions[minor] = parsed.get("$defs") or parsed.get("definitions") or parsed
    return versions


def short(full):
    """`io.k8s.api.apps.v1.Deployment` to `apps.v1.Deployment`."""
    return ".".join(full.split(".")[-3:]).removeprefix("pkg.")


def primary(definition):
    kind = definition.get("type")
    if isinstance(kind, list):
        (kind,) = [k for k in kind if k != "null"]
    return kind


def spelling(definition):
    """The type of a field as schema.txt spells it."""
    if "$ref" in definition:
        return short(definition["$ref"].rsplit("/", 1)[-1])
    kind = primary(definition)
    if kind == "array":
        return "[]" + spelling(definition["items"])
    if kind == "object":
        values = definition.get("additionalProperties")
        return "{}" + spelling(values) if isinstance(values, dict) and values else "{}any"
    if kind is None:
        return "any"
    # Formats other than these (a pattern, a url) say nothing about the type.
    return PRIMITIVES.get((kind, definition.get("format"))) or PRIMITIVES[kind, None]


def rule(definition):
    """What a field says about patches, as the words that follow its type in schema.txt."""
    words = []
    strategy = definition.get("x-kubernetes-patch-strategy")
    key = definition.get("x-kubernetes-patch-merge-key")
    if strategy or key:
        words.append((strategy or "").replace(",", "+") + (f"({key})" if key else ""))
    # On a `byte` string the list type means nothing.
    if "x-kubernetes-list-type" in definition and primary(definition) == "array":
        keys = definition.get("x-kubernetes-list-map-keys")
        words.append("list=" + definition["x-kubernetes-list-type"] + (f"({','.join(keys)})" if keys else ""))
    return words


def facts(versions):
    """Gives kinds {(apiVersion, kind): (type, until)} and types {type: shape}, newest version first.

    A shape is "any", a scalar's name, or {field: (spelling, rule words, until)}. `until` is the minor
    of the last version that had the kind, or the field while its type lived on; None if none is gone.
    """
    newest = max(versions)
    kinds, types, full_names, last = {}, {}, {}, {}
    for minor in sorted(versions, reverse=True):
        for full, definition in sorted(versions[minor].items()):
            name = short(full)
            if not isinstance(definition, dict) or "$ref" in definition:
                continue  # an alias for a name of Kubernetes 1.5
            assert full_names.setdefault(name, full) == full, f"{name}: {full} and {full_names[name]}"
            for gvk in definition.get("x-kubernetes-group-version-kind", []):
                if not name.startswith("meta."):  # Status, DeleteOptions: no configs
                    api_version = "/".join(filter(None, [gvk["group"], gvk["version"]]))
                    kinds.setdefault((api_version, gvk["kind"]), (name, minor if minor < newest else None))
            if name in SCALARS or name in OPEN:
                types[name] = SCALARS.get(name, "any")
                continue
            assert primary(definition) in ("object", None), f"{name} is a {definition.get('type')}"
            fields = types.setdefault(name, {})
            until = minor if minor < last.setdefault(name, minor) else None
            for field, value in definition.get("properties", {}).items():
                fields.setdefault(field, (spelling(value), rule(value), until))
    return kinds, {name: types[name] for name in reachable(kinds, types)}


def core(spelled):
    while spelled[:2] in ("[]", "{}"):
        spelled = spelled[2:]
    return spelled


def reachable(kinds, types):
    todo, seen = [name for name, _ in kinds.values()], set()
    while todo:
        name = todo.pop()
        if name in seen or name == "any" or name in SCALAR_NAMES:
            continue
        seen.add(name)
        if isinstance(types[name], dict):
            todo += [core(spelled) for spelled, _, _ in types[name].values()]
    return sorted(seen)


# ---- schema.txt ---------------------------------------------------------------------------------


def write_schema(versions, kinds, types):
    low, high = min(versions), max(versions)
    lines = [
        f"# Kubernetes 1.{low} to 1.{high}. Made by generate.py; the format is in README.md. Do not edit.",
        "",
        "kinds",
    ]
    for (api_version, kind), (name, until) in sorted(kinds.items()):
        lines.append(" ".join([f"  {api_version} {kind} {name}"] + ([f"until=1.{until}"] if until else [])))
    for name, shape in types.items():
        lines.append("")
        if not isinstance(shape, dict):
            lines.append(f"type {name} = {shape}")
            continue
        lines.append(f"type {name}")
        for field, (spelled, words, until) in sorted(shape.items()):
            words = words + ([f"until=1.{until}"] if until else [])
            lines.append(" ".join([f"  {field}", spelled] + words))
    SCHEMA.write_text("\n".join(lines) + "\n")


def read_schema():
    kinds, types, fields = {}, {}, None
    for line in SCHEMA.read_text().splitlines():
        words = line.split()
        if not words or line.startswith("#") or line == "kinds":
            continue
        until = int(words.pop().removeprefix("until=1.")) if words[-1].startswith("until=") else None
        if words[0] == "type" and not line.startswith(" "):
            fields = types[words[1]] = words[3] if len(words) > 2 else {}
        elif fields is None:
            kinds[words[0], words[1]] = (words[2], until)
        else:
            fields[words[0]] = (words[1], words[2:], until)
    return kinds, types


# ---- table.rs -----------------------------------------------------------------------------------

HEADER = '''\
//! The facts of `data/schema.txt` as constants. Made by `data/generate.py`; do not edit.
//!
//! Everything is in arrays, sorted by byte order and linked by index, so nothing is built,
//! parsed or relocated at start-up. `tests/schema_table.rs` compares this file with `schema.txt`.

use super::ListType::{Atomic, Map as MapList, Set};
use super::ScalarType::{Boolean, Bytes, Int32, Int64, IntOrString, Number, Quantity, String, Time};
use super::Strategy::{Merge, Replace, Unset};
use super::row::Shape::{Any, List, Map, Object, Scalar};
use super::row::{FieldRow, KindRow, RuleRow, TypeRow, Word};

const fn w(start: u32, len: u8) -> Word {
    Word::at(start, len)
}

const fn k(api_version: Word, kind: Word, ty: u16, until: u8) -> KindRow {
    KindRow { api_version, kind, ty, until }
}

const fn f(name: u16, ty: u16, rule: u8, until: u8) -> FieldRow {
    FieldRow { name, ty, rule, until }
}
'''


def quoted(text):
    assert re.fullmatch(r"[ -!#-\[\]-~]*", text), text
    return f'"{text}"'


def rust_name(scalar):
    return "".join(part.capitalize() for part in scalar.split("-"))


def rule_row(words):
    strategy, retain, key, list_type, keys = "Unset", "false", "None", "None", []
    for word in words:
        head, _, inner = word.rstrip(")").partition("(")
        if head.startswith("list="):
            named = {"atomic": "Atomic", "set": "Set", "map": "MapList"}[head[5:]]
            list_type, keys = f"Some({named})", inner.split(",") if inner else []
        else:
            for part in head.split("+"):
                if part == "retainKeys":
                    retain = "true"
                else:
                    strategy = {"merge": "Merge", "replace": "Replace"}[part]
            key = f"Some({quoted(inner)})" if inner else "None"
    keys = ", ".join(map(quoted, keys))
    return (
        f"RuleRow {{ strategy: {strategy}, retain_keys: {retain}, merge_key: {key}, "
        f"list_type: {list_type}, list_map_keys: &[{keys}] }}"
    )


class Texts:
    """All words, one behind the other; each is called by its place."""

    def __init__(self):
        self.places, self.end = {}, 0

    def place(self, text):
        if text not in self.places:
            assert " " not in quoted(text) and 0 < len(text) < 1 << 8
            self.places[text] = f"w({self.end}, {len(text)})"
            self.end += len(text)
        return self.places[text]

    def array(self):
        lines = textwrap.wrap(" ".join(self.places), 110)
        text = "\\\n".join(line.replace(" ", "") for line in lines)
        return f"\n/// All words.\n#[rustfmt::skip]\npub(super) static TEXT: &str = \"\\\n{text}\\\n\";\n"


def write_table(kinds, types):
    texts = Texts()
    spelled = set(types) | {"any"} | set(SCALAR_NAMES)
    for shape in types.values():
        if isinstance(shape, dict):
            for text, _, _ in shape.values():
                while text not in spelled:
                    spelled.add(text)
                    text = text[2:]
    order = {text: at for at, text in enumerate(sorted(spelled))}
    objects = [shape for shape in types.values() if isinstance(shape, dict)]
    names = {name: at for at, name in enumerate(sorted({name for shape in objects for name in shape}))}
    used = {tuple(words) for shape in objects for _, words, _ in shape.values()}
    rules = {words: at for at, words in enumerate(sorted(used))}
    assert len(order) < 1 << 16 and len(names) < 1 << 16 and len(rules) < 1 << 8

    type_rows, field_rows, start = [], [], 0
    for text in order:
        shape = types.get(text, text)
        if isinstance(shape, dict):
            row = f"Object({start}, {len(shape)})"
            start += len(shape)
            cells = [
                f"f({names[name]}, {order[held]}, {rules[tuple(words)]}, {until or 0})"
                for name, (held, words, until) in sorted(shape.items())
            ]
            field_rows.append(f"    /* {text} */ " + "".join(cell + "," for cell in cells).replace(",f", ", f"))
        elif text[:2] == "[]":
            row = f"List({order[text[2:]]})"
        elif text[:2] == "{}":
            row = f"Map({order[text[2:]]})"
        else:
            row = "Any" if shape == "any" else f"Scalar({rust_name(shape)})"
        type_rows.append(f"    TypeRow {{ name: {texts.place(text)}, shape: {row} }},")
    assert start < 1 << 16

    parts = [HEADER]

    def array(doc, name, of, rows):
        body = "\n".join(rows)
        parts.append(f"\n/// {doc}\n#[rustfmt::skip]\npub(super) static {name}: &[{of}] = &[\n{body}\n];\n")

    array(
        "Sorted by API version and kind.", "KINDS", "KindRow",
        [
            f"    k({texts.place(api_version)}, {texts.place(kind)}, {order[name]}, {until or 0}),"
            for (api_version, kind), (name, until) in sorted(kinds.items())
        ],
    )
    array("Sorted by name; a `TypeId` is a place in here.", "TYPES", "TypeRow", type_rows)
    array("The fields of all objects, type after type, each sorted by name.", "FIELDS", "FieldRow", field_rows)
    array("What fields say about patches.", "RULES", "RuleRow", [f"    {rule_row(words)}," for words in rules])
    array("The names of fields, sorted.", "NAMES", "Word", [f"    {texts.place(name)}," for name in names])
    parts.append(texts.array())
    TABLE.parent.mkdir(exist_ok=True)
    TABLE.write_text("".join(parts))


def main():
    if sys.argv[1:]:
        versions = read_sources(sys.argv[1:])
        write_schema(versions, *facts(versions))
    write_table(*read_schema())


if __name__ == "__main__":
    main()
