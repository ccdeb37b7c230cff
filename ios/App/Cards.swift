import PanahShell
import SwiftUI

struct ButtonView: View {
  @ObservedObject var model: Model
  let page: Page
  let button: PageButton

  var body: some View {
    let isFirst = button.weight == .first
    let ink: Token = isFirst ? .onAction : button.weight == .erase ? .urgent : .action
    Button {
      model.open(button.target, from: button.id)
    } label: {
      HStack(spacing: Space.s3) {
        if let icon = button.icon { Symbol(icon, ink) }
        Words(model.copied == button.id ? page.pinned.device.copied : button.label, .button, ink, centred: true)
      }
      .padding(.horizontal, Space.s4)
      .padding(.vertical, Space.s3)
    }
    .buttonStyle(Pressable(kind: isFirst ? .first : button.weight == .erase ? .erase : .second, height: Measure.button))
  }
}

/// The place of the page among the steps, and the steps on their rail.
struct StepsView: View {
  @Environment(\.look) private var look
  let model: Model
  let place: Place?
  let items: [PageStep]

  var body: some View {
    VStack(alignment: .leading, spacing: Space.s2) {
      if let place {
        HStack(spacing: 3) {
          ForEach(1...max(1, Int(place.count)), id: \.self) { number in
            let here = number == Int(place.number)
            Rectangle()
              .fill(look[here ? .action : number < Int(place.number) ? .edge : .ground])
              .frame(width: look.isNarrow ? 12 : 20, height: here ? 12 : 8)
              .overlay(Rectangle().stroke(look[here ? .action : .edge], lineWidth: look.line))
          }
        }
        .accessibilityHidden(true)
        Words(place.words, .small, .inkSoft, bold: true)
      }
      ForEach(Array(items.enumerated()), id: \.offset) { index, step in
        row(step, isLast: index == items.count - 1)
        if let stop = step.stop {
          Words(stop, .small).padding(Space.s3).area(.clear, edge: look[.edge], stroke: 2, radius: 0, dashed: true)
        }
      }
    }
  }

  @ViewBuilder private func row(_ step: PageStep, isLast: Bool) -> some View {
    let drawn = HStack(alignment: .top, spacing: Space.s3) {
      mark(step).background(isLast ? nil : rail, alignment: .top)
      words(step)
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(Text(spoken(step)))
    if let target = step.target {
      Button {
        model.open(target)
      } label: {
        drawn
      }.buttonStyle(Pressable(kind: .row))
    } else {
      drawn
    }
  }

  private var rail: some View { look[.edge].frame(width: 2, height: 96) }

  private func mark(_ step: PageStep) -> some View {
    let (ink, fill, edge): (Token, Token, Token) =
      switch step.state {
      case .past: (.done, .doneTint, .done)
      case .here: (.onAction, .action, .action)
      case .ahead: (.ink, .ground, .edge)
      }
    return ZStack {
      if step.state != .past, let number = step.number {
        Text(verbatim: "\(number)").font(.system(size: 17, weight: .bold)).foregroundColor(look[ink])
      } else {
        Symbol(step.state == .past ? .done : .description, ink, size: 22)
      }
    }
    .frame(width: 36, height: 36)
    .area(look[fill], edge: look[edge], stroke: look.frame, radius: 18)
  }

  private func words(_ step: PageStep) -> some View {
    let here = step.state == .here
    return VStack(alignment: .leading, spacing: Space.s1) {
      if here, let state = step.stateWords { Words(state, .small, .action, bold: true) }
      Words(step.name, .button, step.target != nil && !here ? .action : .ink)
      if let note = step.note { Words(note, .small, .inkSoft) }
    }
    .padding(here ? look.inner : 6)
    .area(here ? look[.actionTint] : .clear, edge: here ? look[.action] : .clear, stroke: look.frame)
  }

  private func spoken(_ step: PageStep) -> AttributedString {
    var out = AttributedString()
    for text in [step.placeWords, step.stateWords, step.name, step.note].compactMap({ $0 }) {
      out += text.spoken + AttributedString("\n")
    }
    return out
  }
}

struct DeadlineView: View {
  @Environment(\.look) private var look
  let deadline: Deadline

  var body: some View {
    let isUrgent = deadline.tone == .urgent
    let (ink, tint, _, _, _) = deadline.tone.look
    let head = isUrgent ? Token.onUrgent : ink
    VStack(alignment: .leading, spacing: Space.s3) {
      Labelled(icon: isUrgent ? .urgent : .event, words: Words(deadline.label, .button, head), ink: head)
        .padding(look.inner)
        .background(look[isUrgent ? ink : tint])
      VStack(alignment: .leading, spacing: Space.s2) {
        if let time = deadline.time { Number(value: time, size: .day, ink: .ink, spelled: false) }
        Words(deadline.weekday, .day)
        Words(deadline.date, .date)
        Words(deadline.left, .heading3)
        days(ink)
      }
      .padding(.horizontal, look.inner)
      if let outer = deadline.outer {
        Hair()
        VStack(alignment: .leading, spacing: Space.s1) {
          Words(outer, .small, bold: true)
          if let warning = deadline.warning { Words(warning, .small) }
        }
        .padding(.horizontal, look.inner)
      }
    }
    .padding(.bottom, Space.s3)
    .area(look[.surface], edge: look[ink], stroke: isUrgent ? 3 : look.frame)
    .clipShape(RoundedRectangle(cornerRadius: Measure.radius))
  }

  private func days(_ tone: Token) -> some View {
    let days = deadline.days.enumerated().map { Day(id: $0.offset, cell: $0.element) }
    return Columns(items: days, count: look.isNarrow ? 2 : look.scale > 1.3 ? 4 : max(1, days.count), gap: Space.s1) {
      day in
      let state = day.cell.state
      let ink: Token = state == .last ? (tone == .urgent ? .onUrgent : .surface) : state == .gone ? .inkSoft : .ink
      VStack(spacing: 0) {
        Words(day.cell.label, .small, ink, bold: state == .today, centred: true)
        Number(value: "\(day.cell.number)", size: .lead, ink: ink, struck: state == .gone)
      }
      .padding(Space.s1)
      .area(
        look[state == .last ? tone : state == .gone ? .calmTint : .surface],
        edge: look[state == .last ? tone : state == .today ? .ink : .edge], stroke: state == .today ? 3 : look.line,
        radius: Measure.radiusField, dashed: state == .gone)
    }
    .accessibilityHidden(true)
  }

  private struct Day: Identifiable {
    let id: Int
    let cell: DayCell
  }
}

struct ContactView: View {
  @Environment(\.look) private var look
  let model: Model
  let page: Page
  let card: ContactCard

  var body: some View {
    VStack(alignment: .leading, spacing: Space.s3) {
      Words(card.name, .heading2).accessibilityAddTraits(.isHeader)
      ForEach(Array(card.calls.enumerated()), id: \.offset) { index, call in number(call, isFirst: index == 0) }
      Labelled(icon: .warn, words: Words(card.doubt, .button, .warn), ink: .warn)
      if let place = card.place { Labelled(icon: .place, words: Words(place), ink: .calm) }
      if let label = card.driverLabel { driver(label) } else { names }
      ForEach(card.actions, id: \.id) { ButtonView(model: model, page: page, button: $0) }
    }
    .padding(look.inner)
    .area(look[.surface], edge: look[.hair], stroke: look.line)
  }

  private func number(_ call: Call, isFirst: Bool) -> some View {
    let ink: Token = isFirst ? .onAction : .action
    return Button {
      model.open(.effect(effect: .dial(number: call.dial)))
    } label: {
      HStack(spacing: Space.s3) {
        Symbol(.call, ink)
        VStack(alignment: .leading, spacing: 0) {
          Words(call.label, .small, ink)
          Number(value: call.number, size: .phone, ink: ink)
        }
      }
      .padding(.horizontal, look.inner)
      .padding(.vertical, Space.s2)
    }
    .buttonStyle(Pressable(kind: isFirst ? .first : .second, height: Measure.hotline))
  }

  /// What a driver reads.
  private func driver(_ label: PageText) -> some View {
    VStack(alignment: .leading, spacing: 0) {
      Labelled(icon: .taxi, words: Words(label, .small, .surface, bold: true), ink: .surface)
        .padding(Space.s3)
        .background(look[.ink])
      ForEach(Array(card.official.enumerated()), id: \.offset) { _, official in
        VStack(alignment: .leading, spacing: Space.s1) {
          Words(official.address ?? official.name, .heading3)
          if official.address != nil { Words(official.name, .small, .inkSoft) }
        }
        .padding(Space.s3)
        Hair()
      }
    }
    .area(look[.surface], edge: look[.ink], stroke: look.frame)
    .clipShape(RoundedRectangle(cornerRadius: Measure.radius))
  }

  private var names: some View {
    ForEach(Array(card.official.enumerated()), id: \.offset) { _, official in Words(official.name, .small, .inkSoft) }
  }
}

/// What the reader wants to say, and below it the panel that the other person reads.
struct PhraseView: View {
  @Environment(\.look) private var look
  let model: Model
  let phrase: Phrase

  var body: some View {
    VStack(alignment: .leading, spacing: Space.s3) {
      VStack(alignment: .leading, spacing: 0) {
        Words(phrase.meaningLabel, .small, .inkSoft)
        Words(phrase.meaning)
      }
      .padding(.leading, Space.s4)
      .bar(.clear, look[.calm], width: 4)
      Words(phrase.label, .small, .inkSoft)
      HStack(spacing: Space.s2) {
        ForEach(phrase.languages, id: \.label) { language in
          Button {
            model.open(language.target)
          } label: {
            Words(language.label, .button, centred: true)
          }
          .buttonStyle(Pressable(kind: language.chosen ? .chosen : .tile))
          .accessibilityAddTraits(language.chosen ? .isSelected : [])
        }
      }
      VStack(alignment: .leading, spacing: Space.s3) {
        ForEach(Array(phrase.lines.enumerated()), id: \.offset) { _, line in Words(line, .phrase, black: true) }
        Color.black.frame(height: 1).accessibilityHidden(true)
        Words(phrase.law, .small, black: true)
      }
      .padding(look.inner + 3)
      .area(.white, edge: .black, stroke: 3)
      .environment(\.layoutDirection, phrase.law.direction.layout)
    }
  }
}

struct FormView: View {
  @Environment(\.look) private var look
  @ObservedObject var model: Model
  let form: PageForm
  @AccessibilityFocusState private var spoken: String?

  var body: some View {
    VStack(alignment: .leading, spacing: Space.s4) {
      ForEach(form.fields, id: \.name) { field($0).id($0.name) }
      Button {
        model.submit(form)
      } label: {
        Words(form.submit, .button, .onAction, centred: true)
      }
      .buttonStyle(Pressable(kind: .first, height: Measure.button))
    }
    .onAppear { spoken = model.shell?.focus }
    .onChange(of: model.shell?.turn) { _ in spoken = model.shell?.focus }
  }

  private func field(_ field: PageField) -> some View {
    VStack(alignment: .leading, spacing: Space.s2) {
      Words(field.label, .button).accessibilityHidden(true)
      if let hint = field.hint { Words(hint, .small, .inkSoft) }
      if let error = field.error { Labelled(icon: .urgent, words: Words(error, .button, .urgent), ink: .urgent) }
      input(field)
        .font(Font(look.font(.body, bold: false, field.label.language) as CTFont))
        .foregroundColor(look[.ink])
        .padding(.horizontal, Space.s3)
        .frame(minHeight: Measure.button)
        .area(look[.surface], edge: look[.edge], stroke: look.frame, radius: Measure.radiusField)
        .accessibilityLabel(Text((field.error ?? field.label).spoken))
        .accessibilityFocused($spoken, equals: field.name)
    }
    .padding(.leading, field.error == nil ? 0 : Space.s4)
    .bar(.clear, field.error == nil ? .clear : look[.urgent], width: 4)
  }

  @ViewBuilder private func input(_ field: PageField) -> some View {
    let text = model.typed(field.name, field.value)
    switch field.input {
    case .words:
      TextField("", text: text).autocorrectionDisabled(true).submitLabel(.search).onSubmit { model.submit(form) }
    case .figures(let length):
      TextField("", text: text)
        .keyboardType(.numberPad)
        .environment(\.layoutDirection, .leftToRight)
        .frame(width: look.isNarrow ? 160 : 112)
        .onChange(of: text.wrappedValue) { text.wrappedValue = String($0.prefix(Int(length))) }
    case .selection(let options):
      Picker("", selection: text) {
        Text(verbatim: "\u{2013}").tag("")
        ForEach(options, id: \.value) { Text($0.label.spoken).tag($0.value) }
      }
      .pickerStyle(.menu)
      .frame(maxWidth: .infinity, alignment: .leading)
    }
  }
}
