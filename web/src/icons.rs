//! The icons: Material Symbols Outlined (Apache-2.0, licence beside the files) and the app's own sign.

use askama::filters::HtmlSafe;
use panah_core::page::Icon;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

/// The drawing of an icon, as `build.rs` takes it out of the SVG file.
#[derive(Debug)]
struct Drawing {
    /// The name of the file, which is the core's name of the icon.
    name: &'static str,
    view_box: &'static str,
    path: &'static str,
}

static DRAWINGS: &[Drawing] = include!(concat!(env!("OUT_DIR"), "/drawings.rs"));

/// The drawings that a document has used so far. Each is in it once, at its end, however often it is shown.
#[derive(Debug, Default)]
pub(crate) struct Icons {
    used: RefCell<BTreeSet<&'static str>>,
}

impl Icons {
    /// The outline of an icon, to be shown here.
    pub(crate) fn icon(&self, icon: Icon) -> Svg {
        Svg { mirrors: matches!(icon, Icon::Back | Icon::GoOn | Icon::Words), ..self.named(icon.name()) }
    }

    /// The sign of the app, to be shown here.
    pub(crate) fn sign(&self) -> Svg {
        self.named("sign")
    }

    /// The drawings of all that was shown before.
    pub(crate) fn sheet(&self) -> Sheet {
        let used = self.used.borrow();
        Sheet { drawings: DRAWINGS.iter().filter(|drawing| used.contains(drawing.name)).collect() }
    }

    fn named(&self, name: &str) -> Svg {
        let drawing = DRAWINGS.iter().find(|drawing| drawing.name == name);
        self.used.borrow_mut().extend(drawing.map(|drawing| drawing.name));
        Svg { drawing, mirrors: false }
    }
}

/// An icon on a page. A screen reader passes over it: the word beside it says the same.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Svg {
    drawing: Option<&'static Drawing>,
    /// True if it is mirrored on pages from right to left.
    mirrors: bool,
}

impl fmt::Display for Svg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(Drawing { name, .. }) = self.drawing else { return Ok(()) };
        let class = if self.mirrors { " class=\"turn\"" } else { "" };
        write!(f, "<svg{class} aria-hidden=\"true\" focusable=\"false\"><use href=\"#icon-{name}\"/></svg>")
    }
}

impl HtmlSafe for Svg {}

/// The drawings of the icons of a document, each under its name; nothing is seen of it in its own place.
#[derive(Clone, Debug)]
pub(crate) struct Sheet {
    drawings: Vec<&'static Drawing>,
}

impl fmt::Display for Sheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<svg class=\"icons\" aria-hidden=\"true\" focusable=\"false\" width=\"0\" height=\"0\">")?;
        for Drawing { name, view_box, path } in &self.drawings {
            write!(f, "<symbol id=\"icon-{name}\" viewBox=\"{view_box}\"><path d=\"{path}\"/></symbol>")?;
        }
        write!(f, "</svg>")
    }
}

impl HtmlSafe for Sheet {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_has_a_drawing_and_every_drawing_is_used() {
        let icons = Icons::default();
        for icon in Icon::ALL {
            let name = icon.name();
            assert!(
                icons.icon(*icon).to_string().contains(&format!("<use href=\"#icon-{name}\"/>")),
                "{name}"
            );
            let symbol = format!("<symbol id=\"icon-{name}\" viewBox=\"0 -960 960 960\"><path d=\"");
            assert_eq!(icons.sheet().to_string().matches(&symbol).count(), 1, "{name}");
        }
        icons.sign();
        assert!(icons.sheet().to_string().contains("viewBox=\"0 0 32 32\"><path d=\""));
        assert!(DRAWINGS.iter().all(|drawing| drawing.path.starts_with(['M', 'm'])));
        assert_eq!(icons.sheet().drawings.len(), DRAWINGS.len());
    }

    #[test]
    fn a_drawing_is_there_once_and_only_if_it_is_shown() {
        let icons = Icons::default();
        assert!(icons.sheet().drawings.is_empty());
        for icon in [Icon::Call, Icon::GoOn, Icon::Call] {
            icons.icon(icon);
        }
        let names: Vec<&str> = icons.sheet().drawings.iter().map(|drawing| drawing.name).collect();
        assert_eq!(names, [Icon::Call.name(), Icon::GoOn.name()]);
    }

    #[test]
    fn only_what_points_or_speaks_is_mirrored() {
        let icons = Icons::default();
        assert!(icons.icon(Icon::GoOn).to_string().starts_with("<svg class=\"turn\" aria-hidden"));
        assert!(icons.icon(Icon::Call).to_string().starts_with("<svg aria-hidden"));
    }
}
