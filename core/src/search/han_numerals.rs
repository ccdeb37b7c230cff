//! Chinese numerals in figures: a text with 五天 and a query with 5, or the other way round, find each other.

/// `text` with its Chinese numerals in figures where they count something: 五天, 二十四小时, 第三.
pub(super) fn with_figures(text: &str) -> String {
    const UNITS: &str = "零一二三四五六七八九";
    const COUNTED: &str = "天日号个小年月周岁次名条楼层步级份倍分";
    let characters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut place = 0;
    while let Some(character) = characters.get(place) {
        let numeral =
            |character: &&char| UNITS.contains(**character) || matches!(character, '十' | '百' | '两');
        let run: Vec<char> =
            characters.get(place..).unwrap_or_default().iter().take_while(numeral).copied().collect();
        let counted = characters.get(place + run.len()).is_some_and(|next| COUNTED.contains(*next));
        if let Some(number) = value(&run, UNITS).filter(|_| counted || run.len() > 1) {
            out.push_str(&number.to_string());
            place += run.len();
        } else {
            out.push(*character);
            place += 1;
        }
    }
    out
}

/// The value of a Chinese numeral below a thousand; `None` if it is none.
fn value(numeral: &[char], units: &str) -> Option<u32> {
    let unit = |character: char| match character {
        '两' => Some(2),
        character => units.chars().position(|unit| unit == character).and_then(|at| u32::try_from(at).ok()),
    };
    let mut rest = numeral;
    let mut number = 0;
    for (sign, weight) in [('百', 100), ('十', 10)] {
        if let Some(at) = rest.iter().position(|character| *character == sign) {
            let before: Vec<u32> = rest
                .get(..at)?
                .iter()
                .filter(|one| **one != '零')
                .map(|one| unit(*one))
                .collect::<Option<_>>()?;
            number += weight
                * match before.as_slice() {
                    [] => 1,
                    [one] => *one,
                    _ => return None,
                };
            rest = rest.get(at + 1..)?;
        }
    }
    let last: Vec<u32> =
        rest.iter().filter(|one| **one != '零').map(|one| unit(*one)).collect::<Option<_>>()?;
    match last.as_slice() {
        [] if number > 0 => Some(number),
        [one] => Some(number + one),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_numerals_that_count_are_figures() {
        let same = [
            ("五天", "5天"),
            ("二十四小时", "24小时"),
            ("十个", "10个"),
            ("十五天", "15天"),
            ("三个月", "3个月"),
            ("一百二十天", "120天"),
            ("两年", "2年"),
            ("统一", "统一"),
            ("一般", "一般"),
        ];
        for (written, figures) in same {
            assert_eq!(with_figures(written), figures);
        }
    }
}
