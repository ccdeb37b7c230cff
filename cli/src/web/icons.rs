//! The drawings of the icons: Material Symbols Outlined (Apache-2.0, licence beside the files) and the app's own sign.

use panah_core::page::Icon;

/// The outline of an icon as inline SVG; a screen reader passes over it, the word beside it says the same.
pub(super) fn svg(icon: Icon) -> String {
    let turn = matches!(icon, Icon::Back | Icon::GoOn | Icon::Words);
    inline(file(icon), turn)
}

/// The sign of the app: a roof on two posts with an open door.
pub(super) fn sign() -> String {
    inline(super::SIGN, false)
}

/// Takes the drawing out of an SVG file. `turn`: it mirrors in right-to-left pages.
fn inline(file: &str, turn: bool) -> String {
    let view_box =
        file.split("viewBox=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
    let drawing = file.find("<path").and_then(|start| file.get(start..)).unwrap_or_default();
    let drawing = drawing.trim_end().trim_end_matches("</svg>");
    let class = if turn { " class=\"turn\"" } else { "" };
    format!("<svg{class} aria-hidden=\"true\" focusable=\"false\" viewBox=\"{view_box}\">{drawing}</svg>")
}

macro_rules! files {
    ($icon:expr, $($variant:ident = $name:literal),+ $(,)?) => {
        match $icon { $(Icon::$variant => include_str!(concat!("../../assets/icons/", $name, ".svg")),)+ }
    };
}

fn file(icon: Icon) -> &'static str {
    files!(
        icon,
        Back = "back",
        GoOn = "go_on",
        Language = "language",
        Search = "search",
        Call = "call",
        Home = "home",
        Description = "description",
        Rights = "rights",
        Duties = "duties",
        Court = "court",
        Place = "place",
        Words = "words",
        Changes = "changes",
        Event = "event",
        AddToCalendar = "add_to_calendar",
        Interpreter = "interpreter",
        Health = "health",
        Work = "work",
        Leave = "leave",
        Taxi = "taxi",
        Map = "map",
        Copy = "copy",
        Info = "info",
        Warning = "warning",
        Urgent = "urgent",
        Done = "done",
        Source = "source",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_has_a_drawing() {
        for icon in Icon::ALL {
            let svg = svg(*icon);
            assert!(svg.contains("viewBox=\"0 -960 960 960\""), "{svg}");
            assert!(svg.contains("<path d=\""), "{svg}");
            assert_eq!(svg.matches("<svg").count(), 1, "{svg}");
        }
        assert!(sign().contains("<path d=\""));
    }
}
