//! The constants in `src/schema/table.rs` say what `data/schema.txt` says.

use onlay_kube::{Field, Holds, ListType, Schema, Strategy, TypeId};

const SCHEMA: &str = include_str!("../data/schema.txt");

/// Spells a field as `schema.txt` does, name aside.
fn spell(field: &Field) -> String {
    let mut words = vec![Schema::builtin().type_name(field.ty).to_owned()];
    let strategies = [
        (field.strategy == Strategy::Merge, "merge"),
        (field.strategy == Strategy::Replace, "replace"),
        (field.retain_keys, "retainKeys"),
    ];
    let strategy: Vec<&str> = strategies.iter().filter(|(holds, _)| *holds).map(|(_, word)| *word).collect();
    if !strategy.is_empty() {
        words.push(strategy.join("+") + &field.merge_key.map(|key| format!("({key})")).unwrap_or_default());
    }
    if let Some(list_type) = field.list_type {
        words.push(match list_type {
            ListType::Atomic => "list=atomic".to_owned(),
            ListType::Set => "list=set".to_owned(),
            ListType::Map => format!("list=map({})", field.list_map_keys.join(",")),
        });
    }
    words.extend(field.until.map(|until| format!("until={until}")));
    words.join(" ")
}

#[test]
fn every_kind_of_the_data_file_is_in_the_table_and_no_other() {
    let schema = Schema::builtin();
    let told: Vec<String> = schema
        .kinds()
        .map(|(api_version, kind)| {
            let ty = schema.root(api_version, kind).expect("a listed kind is found");
            let until = schema.until(api_version, kind).map(|minor| format!(" until={minor}")).unwrap_or_default();
            format!("{api_version} {kind} {}{until}", schema.type_name(ty))
        })
        .collect();
    let wanted: Vec<&str> =
        SCHEMA.lines().skip_while(|line| *line != "kinds").skip(1).take_while(|line| !line.is_empty()).collect();
    assert_eq!(told, wanted.iter().map(|line| line.trim()).collect::<Vec<_>>());
}

#[test]
fn every_field_of_the_data_file_is_in_the_table_and_no_other() {
    let schema = Schema::builtin();
    let mut types = 0;
    for block in SCHEMA.split("\n\n").filter(|block| block.starts_with("type ")) {
        let mut lines = block.lines();
        let (name, shape) =
            match lines.next().expect("a block has a line").trim_start_matches("type ").split_once(" = ") {
                Some((name, shape)) => (name, Some(shape)),
                None => (block.lines().next().expect("as above").trim_start_matches("type "), None),
            };
        let ty = schema.type_named(name).unwrap_or_else(|| panic!("no type {name}"));
        let told: Vec<String> = schema.fields(ty).map(|(name, field)| format!("{name} {}", spell(&field))).collect();
        assert_eq!(told, lines.map(str::trim).collect::<Vec<_>>(), "{name}");
        match (shape, schema.holds(ty)) {
            (None, Holds::Object(same)) => assert_eq!(same, ty),
            (Some("any"), Holds::Any) | (Some(_), Holds::Scalar(_)) => {}
            other => panic!("{name}: {other:?}"),
        }
        types += 1;
    }
    assert!(types > 1000, "only {types} types were compared");
}

#[test]
fn a_list_or_map_is_spelled_like_what_it_holds() {
    let schema = Schema::builtin();
    let spelled = |ty: TypeId| schema.type_name(ty).to_owned();
    for (api_version, kind) in schema.kinds() {
        for (_, field) in schema.fields(schema.root(api_version, kind).expect("a listed kind is found")) {
            match field.holds {
                Holds::List(item) => assert_eq!(spelled(field.ty), format!("[]{}", spelled(item))),
                Holds::Map(value) => assert_eq!(spelled(field.ty), format!("{{}}{}", spelled(value))),
                _ => {}
            }
        }
    }
}
