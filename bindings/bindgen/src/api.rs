//! Prints the surface that a built library offers to the shells, as bindings/api.txt keeps it, from the description
//! that `UniFFI` puts into the library. Says so and ends with 1 if the surface grows beyond what was agreed.

use anyhow::{Context, Result, bail, ensure};
use std::fmt::Write;
use uniffi_bindgen::{BindgenLoader, BindgenPaths, GlobalConfig};
use uniffi_meta::{
    EnumMetadata, EnumShape, FieldMetadata, FnParamMetadata, Metadata, MetadataGroupMap, ObjectMetadata,
    RecordMetadata, Type,
};

/// How much the shells may have to know: an API of this size is learned in an hour.
const MOST_OBJECTS: usize = 2;
const MOST_CALLABLES: usize = 20;
const MOST_ERRORS: usize = 8;

fn main() -> Result<()> {
    let library = std::env::args().nth(1).context("usage: panah-api LIBRARY")?;
    let loader = BindgenLoader::new(BindgenPaths::default(), GlobalConfig::default());
    let groups = loader.load_metadata(library.as_str().into())?;
    print!("{}", surface(&groups)?);
    Ok(())
}

/// The whole surface, in an order that does not depend on that of the sources.
fn surface(groups: &MetadataGroupMap) -> Result<String> {
    let mut names: Vec<&String> = groups.keys().collect();
    names.sort();
    let mut count = Count::default();
    let mut body = String::new();
    for name in names {
        writeln!(body, "\n## {name}")?;
        let mut entries: Vec<Entry> = Vec::new();
        for item in groups.get(name).iter().flat_map(|group| &group.items) {
            entries.extend(entry(item, &mut count)?);
        }
        entries.sort();
        for Entry { order: _, text } in entries {
            body.push_str(&text);
        }
    }
    let Count { objects, callables, records, enums, errors } = count;
    ensure!(objects <= MOST_OBJECTS, "{objects} objects are too many; at most {MOST_OBJECTS}");
    ensure!(callables <= MOST_CALLABLES, "{callables} callables are too many; at most {MOST_CALLABLES}");
    ensure!(errors <= MOST_ERRORS, "{errors} kinds of error are too many; at most {MOST_ERRORS}");
    Ok(format!(
        "# What the bindings expose. `make api` writes this file; read its changes like code.\n\
         # {objects} object(s), {callables} callables, {records} records, {enums} enums, {errors} error code(s)\n{body}"
    ))
}

#[derive(Default)]
struct Count {
    objects: usize,
    callables: usize,
    records: usize,
    enums: usize,
    errors: usize,
}

/// The lines of an item, with what they are sorted by: functions, then objects with what they do, then records, enums.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    order: (u8, String, u8, String),
    text: String,
}

fn entry(item: &Metadata, count: &mut Count) -> Result<Option<Entry>> {
    let mut member = |kind: u8, object: &str, rank: u8, name: &str, text: String| {
        count.callables += 1;
        Some(Entry { order: (kind, object.to_owned(), rank, name.to_owned()), text })
    };
    Ok(match item {
        Metadata::Namespace(_) => None,
        Metadata::Func(function) => {
            let ending = ending(function.return_type.as_ref(), function.throws.as_ref())?;
            let text = format!("\nfn {}({}){ending}\n", function.name, parameters(&function.inputs)?);
            member(0, &function.name, 0, "", text)
        }
        Metadata::Constructor(constructor) => {
            let ending = ending(None, constructor.throws.as_ref())?;
            let inputs = parameters(&constructor.inputs)?;
            let text = format!("    constructor {}({inputs}){ending}\n", constructor.name);
            member(1, &constructor.self_name, 1, &constructor.name, text)
        }
        Metadata::Method(method) => {
            let ending = ending(method.return_type.as_ref(), method.throws.as_ref())?;
            let text = format!("    fn {}({}){ending}\n", method.name, parameters(&method.inputs)?);
            member(1, &method.self_name, 2, &method.name, text)
        }
        Metadata::Object(ObjectMetadata { name, .. }) => {
            count.objects += 1;
            Some(Entry { order: (1, name.clone(), 0, String::new()), text: format!("\nobject {name}\n") })
        }
        Metadata::Record(RecordMetadata { name, fields: own, .. }) => {
            count.records += 1;
            let text = format!("\nrecord {name}\n{}", fields(own, "    ")?);
            Some(Entry { order: (2, name.clone(), 0, String::new()), text })
        }
        Metadata::Enum(own) => {
            let name = own.name.clone();
            Some(Entry { order: (3, name, 0, String::new()), text: enumeration(own, count)? })
        }
        // Callbacks, traits and custom types are not part of the API: a change of design, not of a line.
        other => bail!("{other:?} is none of functions, objects, records and enums"),
    })
}

fn enumeration(own: &EnumMetadata, count: &mut Count) -> Result<String> {
    let word = if own.shape == EnumShape::Enum {
        count.enums += 1;
        "enum"
    } else {
        count.errors += own.variants.len();
        "error"
    };
    let mut text = format!("\n{word} {}\n", own.name);
    for variant in &own.variants {
        writeln!(
            text,
            "    {}\n{}",
            variant.name,
            fields(&variant.fields, "        ")?.trim_end_matches('\n')
        )?;
    }
    Ok(text.lines().filter(|line| !line.is_empty()).fold("\n".to_owned(), |text, line| text + line + "\n"))
}

fn fields(fields: &[FieldMetadata], indent: &str) -> Result<String> {
    let mut text = String::new();
    for (number, field) in fields.iter().enumerate() {
        let name = if field.name.is_empty() { number.to_string() } else { field.name.clone() };
        writeln!(text, "{indent}{name}: {}", kind(&field.ty)?)?;
    }
    Ok(text)
}

fn parameters(inputs: &[FnParamMetadata]) -> Result<String> {
    let inputs = inputs
        .iter()
        .map(|input| Ok(format!("{}: {}", input.name, kind(&input.ty)?)))
        .collect::<Result<Vec<_>>>()?;
    Ok(inputs.join(", "))
}

fn ending(returned: Option<&Type>, thrown: Option<&Type>) -> Result<String> {
    let mut text = String::new();
    if let Some(returned) = returned {
        write!(text, " -> {}", kind(returned)?)?;
    }
    if let Some(thrown) = thrown {
        write!(text, " throws {}", kind(thrown)?)?;
    }
    Ok(text)
}

fn kind(kind_of: &Type) -> Result<String> {
    Ok(match kind_of {
        Type::UInt8 => "u8".to_owned(),
        Type::UInt32 => "u32".to_owned(),
        Type::UInt64 => "u64".to_owned(),
        Type::Int32 => "i32".to_owned(),
        Type::Int64 => "i64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::String => "string".to_owned(),
        Type::Bytes => "bytes".to_owned(),
        Type::Object { name, .. } | Type::Record { name, .. } | Type::Enum { name, .. } => name.clone(),
        Type::Box { inner_type } => kind(inner_type)?,
        Type::Optional { inner_type } => kind(inner_type)? + "?",
        Type::Sequence { inner_type } => format!("[{}]", kind(inner_type)?),
        other => bail!("{other:?} is a type that the bindings did not use so far; teach panah-api its name"),
    })
}
