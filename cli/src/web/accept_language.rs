//! The languages that a browser asks for (`Accept-Language`, RFC 9110, section 12.5.4).

/// The tags of the header, the most wanted first; those of equal weight in the order of the header. Left out are
/// entries that are refused (`q=0`), any language (`*`), and what cannot be read.
pub(super) fn tags(header: &str) -> Vec<&str> {
    let mut entries: Vec<(&str, u16)> = header.split(',').filter_map(entry).collect();
    // The sort is stable.
    entries.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    entries.into_iter().map(|(tag, _)| tag).collect()
}

/// A tag and its weight in thousandths.
fn entry(entry: &str) -> Option<(&str, u16)> {
    let mut parts = entry.split(';').map(str::trim);
    let tag = parts.next().filter(|tag| !tag.is_empty() && *tag != "*")?;
    let weight = match parts.next() {
        None => 1000,
        Some(parameter) => {
            let (name, value) = parameter.split_once('=')?;
            if !name.trim().eq_ignore_ascii_case("q") {
                return None;
            }
            thousandths(value.trim())?
        }
    };
    (weight > 0).then_some((tag, weight))
}

/// `0`, `1`, or one of them with up to three digits after a point; more than 1 cannot be read.
fn thousandths(value: &str) -> Option<u16> {
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let digits = fraction.len() <= 3 && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let whole = ["0", "1"].iter().position(|known| *known == whole).filter(|_| digits)?;
    let fraction: u16 = format!("{fraction:0<3}").parse().ok()?;
    let weight = u16::try_from(whole).ok()? * 1000 + fraction;
    (weight <= 1000).then_some(weight)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weight_decides_then_the_order() {
        assert_eq!(tags("en;q=0.1,ru;q=0.9"), ["ru", "en"]);
        assert_eq!(tags("fa-IR, en;q=0.5, ar;q=0.5"), ["fa-IR", "en", "ar"]);
        assert_eq!(tags("de;q=0.25, kk-CN ; Q=0.255 ,ug;q=1.000, uz"), ["ug", "uz", "kk-CN", "de"]);
    }

    #[test]
    fn what_is_refused_or_unreadable_is_left_out() {
        assert_eq!(tags("ru;q=0, *;q=0.5, en;q=0.000"), Vec::<&str>::new());
        assert_eq!(tags(""), Vec::<&str>::new());
        assert_eq!(tags(",, ;q=1"), Vec::<&str>::new());
        assert_eq!(
            tags("en;q=2, ru;q=1.5, kk;q=0.1234, ug;q=-1, uz;q=, ar;level=1, zh;q=0.٥"),
            Vec::<&str>::new()
        );
        assert_eq!(tags("en;q=x,ru"), ["ru"]);
    }
}
