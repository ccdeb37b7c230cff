//! What search must know of the pages.

use crate::Route;
use serde::{Deserialize, Serialize};

/// Which pages search leaves out or ranks lower, and which languages it reads beside the reader's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchRoles {
    /// Pages that only repeat another one.
    pub left_out: Vec<Route>,
    /// Pages about the pages: they have many words of the others and answer no question of their own.
    pub demoted: Vec<Route>,
    /// The languages of the papers that people are given: searched behind the reader's own, in this order.
    pub paper_languages: Vec<String>,
}

/// What people search for that several pages answer: "doctor".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchTopic {
    /// The id under which each language lists what people type for it.
    pub id: String,
    /// The pages that answer, the one that helps first at the head.
    pub pages: Vec<Route>,
}
