//! Reading the parts of a page from TOML, where the `shape` is a key among the others.

use crate::Part;
use serde::de::{Deserialize, Deserializer, Error};
use toml::{Table, Value};

/// The parts of a page, from a TOML file or compiled.
pub(crate) fn parts<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Part>, D::Error> {
    // The compiled form is not made for people.
    if !deserializer.is_human_readable() {
        return Vec::deserialize(deserializer);
    }
    let parts = Vec::<PartTable>::deserialize(deserializer)?;
    Ok(parts.into_iter().map(|part| part.0).collect())
}

/// A part as a TOML file has it. An error inside it is reported where its table begins.
struct PartTable(Part);

impl<'de> Deserialize<'de> for PartTable {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut table = Table::deserialize(deserializer)?;
        let Some(Value::String(shape)) = table.remove("shape") else {
            return Err(D::Error::missing_field("shape"));
        };
        let part = if table.is_empty() {
            Value::String(shape)
        } else {
            Value::Table(Table::from_iter([(shape, Value::Table(table))]))
        };
        part.try_into().map(PartTable).map_err(|error: toml::de::Error| D::Error::custom(error.message()))
    }
}
