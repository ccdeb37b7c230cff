//! What a page in HTML needs beside the core's page.

/// Where links lead.
pub trait Addresses {
    /// The address of the page at `route` in the language `language` (a tag). What carries something that a person typed or
    /// chose is handed in at the address of its entrance, in the field [`ROUTE_FIELD`] or [`ACTION_FIELD`].
    fn page(&self, language: &str, route: &str) -> String;

    /// The address that carries out `action` for a reader of `language`.
    fn action(&self, language: &str, action: &str) -> String;
}

/// The name of the field with the route of a page that is asked for unseen.
pub const ROUTE_FIELD: &str = "route";
/// The name of the field with the action of a form, or with one that is asked for unseen.
pub const ACTION_FIELD: &str = "action";

/// The document around a page.
#[derive(Clone, Copy)]
pub struct Document<'a> {
    /// Where links lead.
    pub addresses: &'a dyn Addresses,
    /// What a browser remembers the page by, if that is not the page's own title.
    pub title: Option<&'a str>,
    /// What is in its head.
    pub head: Head<'a>,
    /// What is wrong with the files that the page is made from, in lines for somebody who edits them; shown above it.
    pub problem: Option<&'a str>,
}

/// What is in the head of a document, apart from the title.
#[derive(Clone, Copy, Debug)]
pub struct Head<'a> {
    /// The address of [`STYLE`](crate::STYLE).
    pub style: &'a str,
    /// The address of [`SIGN`](crate::SIGN), which a browser shows beside the title.
    pub icon: &'a str,
    /// A script, if there is one.
    pub script: Option<Script<'a>>,
}

/// A script that a document loads.
#[derive(Clone, Copy, Debug)]
pub struct Script<'a> {
    /// Its address.
    pub address: &'a str,
    /// Which version of the page it belongs to; it reads it as `data-version`.
    pub version: u64,
}
