//! One page several times side by side, block by block: in several languages for those who translate, in two versions
//! for those who review.

use crate::document::Document;
use crate::icons::Icons;
use crate::page::Drawer;
use askama::Template;
use panah_core::page::{Item, Page};
use std::collections::BTreeSet;

/// A page several times side by side.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// The route of the page.
    pub route: String,
    /// The page in each language or version; the first is what the others are compared with.
    pub columns: Vec<Column>,
    /// Other views of it.
    pub views: Vec<View>,
    /// True if blocks that are not the same in every column are marked.
    pub marks_changes: bool,
}

/// A page of a comparison.
#[derive(Clone, Debug)]
pub struct Column {
    /// The page.
    pub page: Page,
    /// What is written above it beside its language: its tag, or which version it is.
    pub caption: String,
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
    let icons = Icons::default();
    let drawer = Drawer::of_cells(document, &icons);
    ComparisonTemplate { comparison, rows: comparison.rows(), document, drawer }.render()
}

/// A list of pages that differ, as HTML.
///
/// # Errors
/// The template's own; none is known.
pub fn changed_pages(views: &[View], document: Document<'_>) -> askama::Result<String> {
    ChangedPagesTemplate { views, document }.render()
}

#[derive(Template)]
#[template(path = "changed_pages.html")]
struct ChangedPagesTemplate<'a> {
    views: &'a [View],
    document: Document<'a>,
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
    changed: bool,
    cells: Vec<Option<(&'a Page, &'a Item)>>,
}

impl Comparison {
    /// The blocks of the pages by their ids, in the order of the first page.
    fn rows(&self) -> Vec<Row<'_>> {
        let mut seen = BTreeSet::new();
        let ids = self.columns.iter().flat_map(|column| column.page.items()).map(|item| item.id.as_str());
        ids.filter(|id| seen.insert(*id))
            .map(|id| {
                let cells: Vec<_> = self.columns.iter().map(|column| cell(&column.page, id)).collect();
                let same = |pair: &[Option<(&Page, &Item)>]| {
                    let [one, other] = [pair.first(), pair.last()].map(|cell| cell.copied().flatten());
                    one.map(|(_, item)| item) == other.map(|(_, item)| item)
                };
                Row { id, changed: self.marks_changes && !cells.windows(2).all(same), cells }
            })
            .collect()
    }
}

fn cell<'a>(page: &'a Page, id: &str) -> Option<(&'a Page, &'a Item)> {
    Some((page, page.items().find(|item| item.id == id)?))
}
