//! One page in several languages side by side, block by block, for those who translate.

use crate::document::Document;
use crate::page::Drawer;
use askama::Template;
use panah_core::page::{Item, Page};
use std::collections::BTreeSet;

/// A page in several languages.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// The route of the page.
    pub route: String,
    /// The page in each language; the first is what the others are compared with.
    pub pages: Vec<Page>,
    /// Other views of it.
    pub views: Vec<View>,
}

/// Another view of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// Its words, in English.
    pub words: String,
    /// Its address.
    pub address: String,
}

/// The comparison as HTML.
///
/// # Errors
/// The template's own; none is known.
pub fn comparison(comparison: &Comparison, document: Document<'_>) -> askama::Result<String> {
    ComparisonTemplate { comparison, rows: comparison.rows(), document, drawer: Drawer::of_cells(document) }
        .render()
}

#[derive(Template)]
#[template(path = "comparison.html")]
struct ComparisonTemplate<'a> {
    comparison: &'a Comparison,
    rows: Vec<Row<'a>>,
    document: Document<'a>,
    drawer: Drawer<'a>,
}

/// A block in each language; `None` where a language has no block of that id.
struct Row<'a> {
    id: &'a str,
    cells: Vec<Option<(&'a Page, &'a Item)>>,
}

impl Comparison {
    /// The blocks of the pages by their ids, in the order of the first page.
    fn rows(&self) -> Vec<Row<'_>> {
        let mut seen = BTreeSet::new();
        let ids = self.pages.iter().flat_map(Page::items).map(|item| item.id.as_str());
        ids.filter(|id| seen.insert(*id))
            .map(|id| Row { id, cells: self.pages.iter().map(|page| cell(page, id)).collect() })
            .collect()
    }
}

fn cell<'a>(page: &'a Page, id: &str) -> Option<(&'a Page, &'a Item)> {
    Some((page, page.items().find(|item| item.id == id)?))
}
