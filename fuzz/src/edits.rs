//! Edits of an overlay that bytes choose.

use onlay::yaml::{Kind, Node, Value};

/// How many bytes of an input choose the edits; the rest is text.
pub const CHOICES: usize = 16;

/// Makes up to four edits.
pub fn edit(node: &mut Node<'_>, choices: &[u8]) {
    for choice in choices.chunks_exact(4) {
        let [first, second, what, with] = [0, 1, 2, 3].map(|i| usize::from(choice[i]));
        // A zero leaves it be, so that inputs with few edits are small.
        if what != 0 {
            edit_at(node, [first, second], what, with);
        }
    }
}

/// Goes down by the digits of the way, and edits there.
fn edit_at(node: &mut Node<'_>, way: [usize; 2], what: usize, with: usize) {
    let mut at = node;
    for step in [way[0] % 16, way[0] / 16, way[1] % 16, way[1] / 16] {
        if step == 15 {
            break;
        }
        match at.kind() {
            Kind::Map if !at.keys().is_empty() => {
                let keys = at.keys();
                let key = keys[step % keys.len()].to_string();
                at = at.open_map().get_mut(&key).expect("it is one of the keys");
            }
            Kind::List if !at.is_empty() => {
                let items = at.open_list().items_mut();
                let i = step % items.len();
                at = &mut items[i].value;
            }
            _ => break,
        }
    }
    change(at, what, with);
}

fn change(at: &mut Node<'_>, what: usize, with: usize) {
    match at.kind() {
        Kind::Map if what % 4 != 3 => {
            let keys: Vec<String> = at.keys().iter().map(|k| k.to_string()).collect();
            let map = at.open_map();
            match what % 4 {
                0 if !keys.is_empty() => drop(map.remove(&keys[with % keys.len()], None)),
                1 if !keys.is_empty() => map.set(keys[with % keys.len()].clone().into(), None, value(what / 4), None),
                _ => map.set(key(with).into(), None, value(what / 4), None),
            }
        }
        Kind::List if what % 4 != 3 => {
            let list = at.open_list();
            let len = list.items().len();
            match what % 4 {
                0 if len > 0 => drop(list.remove(with % len, None)),
                1 if len > 1 => {
                    let item = list.items_mut().remove(with % len);
                    list.items_mut().insert((with / 16) % len, item);
                }
                _ => list.insert(with % (len + 1), value(what / 4), None),
            }
        }
        _ => *at = value(what / 4 + with),
    }
}

fn key(number: usize) -> String {
    ["a", "b", "name", "1", "true", "x: y", "", "- a"][number % 8].to_owned()
}

fn value(number: usize) -> Node<'static> {
    let text = |text: &str| Value::String(text.to_owned());
    Node::New(match number % 16 {
        0 => Value::Null,
        1 => Value::Bool(true),
        2 => Value::Int(7),
        3 => Value::Float(1.5),
        4 => text("web"),
        5 => text("two\nlines\n"),
        6 => text("  lead"),
        7 => text("a: b # c"),
        8 => Value::List(Vec::new()),
        9 => Value::Map(Vec::new()),
        10 => Value::List(vec![Value::Int(1), text("yes")]),
        11 => Value::Map(vec![("a".to_owned(), Value::Int(1)), ("b".to_owned(), text("x"))]),
        12 => Value::List(vec![Value::Map(vec![("name".to_owned(), text("a")), ("b".to_owned(), Value::Null)])]),
        13 => Value::List(vec![Value::List(vec![text("a")]), Value::Map(Vec::new())]),
        14 => text(""),
        _ => text("tail \n\n"),
    })
}
