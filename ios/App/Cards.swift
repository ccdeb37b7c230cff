import PanahBindings
import PanahShell
import SwiftUI

/// Which of the steps the page is, and the steps on their rail.
struct StepsView: View {
  @Environment(\.look) private var look
  let progress: PageProgress?
  let items: [Step]

  var body: some View {
    VStack(alignment: .leading, spacing: Space.s2) {
      if let progress {
        HStack(spacing: 3) { ForEach(1...max(1, progress.count), id: \.self) { bar($0, here: progress.number) } }
          .accessibilityHidden(true)
        LocalizedText(text: progress.words, size: .smallBold, ink: .inkSoft)
      }
      ForEach(Array(items.enumerated()), id: \.offset) { index, step in
        let row = stepRow(step, isLast: index == items.count - 1)
        if let target = step.target { TargetButton(target: target, kind: .bare) { row } } else { row }
        if let limit = step.suspensiveLimit {
          LocalizedText(text: limit, size: .small)
            .padding(Space.s3).area(.clear, edge: look[.edge], 2, radius: 0, dashed: true)
        }
      }
    }
  }

  private func bar(_ number: UInt8, here: UInt8) -> some View {
    Rectangle()
      .fill(look[number == here ? .action : number < here ? .edge : .ground])
      .overlay(Rectangle().stroke(look[number == here ? .action : .edge], lineWidth: look.line))
      .frame(width: look.isNarrow ? 12 : 20, height: number == here ? 12 : 8)
  }

  private func stepRow(_ step: Step, isLast: Bool) -> some View {
    ZStack {
      if look.isNarrow {
        VStack(alignment: .leading, spacing: Space.s1) { parts(step) }
      } else {
        HStack(alignment: .top, spacing: Space.s3) { parts(step) }
          .background(isLast ? nil : rail, alignment: .leading)
      }
    }
    .accessibilityElement(children: .ignore).accessibilityLabel(Text(spoken(step)))
  }

  /// From the middle of a mark to the row below.
  private var rail: some View {
    look[.edge].frame(width: 2).padding(.leading, 17).padding(.top, 18).padding(.bottom, -Space.s4)
  }

  @ViewBuilder private func parts(_ step: Step) -> some View {
    mark(step)
    words(step)
  }

  private func words(_ step: Step) -> some View {
    let isHere = step.state == .here
    return VStack(alignment: .leading, spacing: Space.s1) {
      if isHere, let state = step.stateWords { LocalizedText(text: state, size: .smallBold, ink: .action) }
      LocalizedText(text: step.name, size: .strong, ink: step.target != nil && !isHere ? .action : .ink)
      if let note = step.note { LocalizedText(text: note, size: .small, ink: .inkSoft) }
    }
    .padding(isHere ? look.inner : 6)
    .area(isHere ? look[.actionTint] : .clear, edge: isHere ? look[.action] : .clear, look.frame)
  }

  private func mark(_ step: Step) -> some View {
    let (ink, fill, edge): (Token, Token, Token) =
      switch step.state {
      case .past: (.done, .doneTint, .done)
      case .here: (.onAction, .action, .action)
      case .ahead: (.ink, .ground, .edge)
      }
    return ZStack {
      if step.state != .past, let number = step.number {
        Text(verbatim: "\(number)")
          .font(.system(size: Size.strong.style.points, weight: .bold)).foregroundColor(look[ink])
      } else {
        Symbol(step.state == .past ? .done : .description, ink, size: 22)
      }
    }
    .frame(width: 36, height: 36)
    .area(look[fill], edge: look[edge], look.frame, radius: 18)
  }

  private func spoken(_ step: Step) -> AttributedString {
    let texts = [step.progressWords, step.stateWords, step.name, step.note].compactMap { $0 }
    return texts.reduce(into: AttributedString()) { $0 += $1.attributed + AttributedString("\n") }
  }
}

struct DeadlineView: View {
  @Environment(\.look) private var look
  let deadline: Deadline

  var body: some View {
    let isUrgent = deadline.severity == .urgent
    let (ink, tint, _, _, _) = deadline.severity.look
    let head = isUrgent ? Token.onUrgent : ink
    VStack(alignment: .leading, spacing: Space.s3) {
      IconLabel(Symbol(isUrgent ? .urgent : .event, head), deadline.label, size: .strong, ink: head)
        .padding(look.inner)
        .background(look[isUrgent ? ink : tint])
      VStack(alignment: .leading, spacing: Space.s2) {
        if let time = deadline.time { Number(value: time, size: .day, ink: .ink) }
        LocalizedText(text: deadline.weekday, size: .day)
        LocalizedText(text: deadline.date, size: .date)
        LocalizedText(text: deadline.timeLeft, size: .heading3)
        Columns(items: deadline.days, count: min(look.dayColumns, deadline.days.count), gap: Space.s1, cell: day)
          .accessibilityHidden(true)
        if let latest = deadline.latestReading {
          Hairline().padding(.vertical, Space.s1)
          LocalizedText(text: latest, size: .smallBold)
        }
        if let warning = deadline.warning { LocalizedText(text: warning, size: .small) }
      }
      .padding(.horizontal, look.inner)
    }
    .padding(.bottom, Space.s3)
    .area(look[.surface], edge: look[ink], isUrgent ? deadline.severity.look.frame : look.frame)
  }

  private func day(_ day: DayCell) -> some View {
    let (ink, fill, edge, dashed) = day.style(deadline.severity)
    let isToday = day.state == .today
    return VStack(spacing: 0) {
      LocalizedText(text: day.label, size: isToday ? .smallBold : .smallTight, ink: ink, centred: true)
      Number(value: "\(day.number)", size: .lead, ink: ink, struck: day.state == .past)
    }
    .padding(Space.s1)
    .frame(maxHeight: .infinity)
    .area(
      look[fill], edge: look[edge], isToday ? Measure.strong : look.line, radius: Measure.radiusField, dashed: dashed)
  }
}

struct ContactView: View {
  @Environment(\.look) private var look
  let card: ContactCard

  var body: some View {
    VStack(alignment: .leading, spacing: Space.s3) {
      LocalizedText(text: card.name, size: .heading2).accessibilityAddTraits(.isHeader)
      ForEach(Array(card.calls.enumerated()), id: \.offset) { index, call in number(call, isFirst: index == 0) }
      IconLabel(Symbol(.warning, .warn), card.doubt, size: .strong, ink: .warn)
      if let address = card.address { IconLabel(Symbol(.place, .calm), address) }
      if let label = card.driverLabel { driver(label) } else { names(.small, .inkSoft) }
      ForEach(card.actions, id: \.id) { ButtonView(button: $0) }
    }
    .padding(look.inner)
    .area(look[.surface], edge: look[.hair], look.line)
  }

  private func number(_ call: Call, isFirst: Bool) -> some View {
    let ink: Token = isFirst ? .onAction : .action
    let dial = Target.effect(effect: .dial(number: call.dial))
    return TargetButton(target: dial, kind: isFirst ? .primary : .secondary, height: Measure.hotline) {
      HStack(spacing: Space.s3) {
        Symbol(.call, ink)
        VStack(alignment: .leading, spacing: 0) {
          LocalizedText(text: call.label, size: .smallTight, ink: ink)
          Number(value: call.number, size: .phone, ink: ink, spelled: true)
        }
      }
    }
  }

  /// What a driver reads.
  private func driver(_ label: PageText) -> some View {
    VStack(alignment: .leading, spacing: 0) {
      IconLabel(Symbol(.taxi, .surface), label, size: .smallBold, ink: .surface)
        .padding(Space.s3)
        .background(look[.ink])
      names(.heading3, .ink).padding(Space.s3)
    }
    .area(look[.surface], edge: look[.ink], look.frame)
  }

  /// Each name, with its address first where there is one.
  private func names(_ size: Size, _ ink: Token) -> some View {
    ForEach(Array(card.official.enumerated()), id: \.offset) { _, official in
      VStack(alignment: .leading, spacing: Space.s1) {
        LocalizedText(text: official.address ?? official.name, size: size, ink: ink)
        if official.address != nil { LocalizedText(text: official.name, size: .small, ink: .inkSoft) }
      }
    }
  }
}

/// What the reader wants to say, and below it the panel that the other person reads.
struct PhraseView: View {
  @Environment(\.look) private var look
  let phrase: Phrase

  var body: some View {
    VStack(alignment: .leading, spacing: Space.s3) {
      VStack(alignment: .leading, spacing: 0) {
        LocalizedText(text: phrase.meaningLabel, size: .small, ink: .inkSoft)
        LocalizedText(text: phrase.meaning)
      }
      .padding(.leading, Space.s4)
      .startBar(.clear, look[.calm], width: Measure.bar)
      LocalizedText(text: phrase.label, size: .small, ink: .inkSoft)
      Columns(items: phrase.languages, count: 2) { language in
        TargetButton(target: language.target, kind: language.chosen ? .chosen : .option) {
          LocalizedText(text: language.label, size: .strong, centred: true)
        }
      }
      panel.environment(\.look, look.forAnother)
    }
  }

  private var panel: some View {
    VStack(alignment: .leading, spacing: Space.s3) {
      ForEach(Array(phrase.lines.enumerated()), id: \.offset) { _, line in LocalizedText(text: line, size: .phrase) }
      Hairline()
      LocalizedText(text: phrase.law, size: .small)
    }
    .padding(look.inner + Measure.strong)
    .area(look[.phraseGround], edge: look[.phraseInk], Measure.strong)
    .environment(\.layoutDirection, phrase.law.direction.layout)
  }
}

struct FormView: View {
  @EnvironmentObject private var model: Model
  @Environment(\.look) private var look
  let form: PageForm
  @AccessibilityFocusState private var spoken: String?
  @FocusState private var written: String?

  var body: some View {
    VStack(alignment: .leading, spacing: Space.s4) {
      ForEach(form.fields, id: \.name) { field($0).id($0.name) }
      Button {
        model.submit(form)
      } label: {
        LocalizedText(text: form.submit, size: .strong, ink: .onAction, centred: true)
      }
      .buttonStyle(Pressable(kind: .primary, height: Measure.button))
    }
    .onAppear { spoken = model.session.focus }
    .onChange(of: model.session.revision) { _ in spoken = model.session.focus }
  }

  private func field(_ field: Field) -> some View {
    VStack(alignment: .leading, spacing: Space.s2) {
      LocalizedText(text: field.label, size: .strong).accessibilityHidden(true)
      if let hint = field.hint { LocalizedText(text: hint, size: .small, ink: .inkSoft) }
      if let error = field.error { IconLabel(Symbol(.urgent, .urgent), error, size: .strong, ink: .urgent) }
      input(field)
        .font(Font(look.font(.body, bold: false, field.label.script) as CTFont)).foregroundColor(look[.ink])
        .padding(.horizontal, Space.s3)
        .frame(minHeight: Measure.button)
        .area(look[.surface], edge: look[.edge], look.frame, radius: Measure.radiusField)
        .focused($written, equals: field.name).focusRing(written == field.name, look, radius: Measure.radiusField)
        .accessibilityLabel(Text((field.error ?? field.label).attributed))
        .accessibilityFocused($spoken, equals: field.name)
    }
    .padding(.leading, field.error == nil ? 0 : Space.s4)
    .startBar(.clear, field.error == nil ? .clear : look[.urgent], width: Measure.bar)
  }

  @ViewBuilder private func input(_ field: Field) -> some View {
    let text = model.formState(field.name, field.value)
    switch field.input {
    case .text:
      TextField("", text: text).autocorrectionDisabled(true).submitLabel(.search).onSubmit { model.submit(form) }
    // The core reads digits of any script, and cleans before it counts: nothing is cut off here.
    case .digits:
      TextField("", text: text)
        .keyboardType(.numberPad).environment(\.layoutDirection, .leftToRight)
        .frame(maxWidth: 5 * look.points(.body, .latn))
    case .selection(let options):
      Picker("", selection: text) {
        Text(verbatim: "\u{2013}").tag("")
        ForEach(options, id: \.value) { Text($0.label.attributed).tag($0.value) }
      }
      .pickerStyle(.menu).frame(maxWidth: .infinity, alignment: .leading)
    }
  }
}
