import PanahBindings
import PanahShell
import SwiftUI

/// What the views watch: the shell, and what the phone is doing for it.
@MainActor
final class Model: ObservableObject {
  @Published private(set) var shell: Shell
  @Published private(set) var isReading = false
  /// The button whose text was put on the clipboard last; the answer stands where the finger is.
  @Published private(set) var copied: String?
  /// The block at the head of the screen.
  var head: String?
  private let reader = Reader()

  init(saved: String) {
    let device = Locale.preferredLanguages.first ?? ""
    shell = Shell(keeper: .standard, saved: saved, device: device, now: Now(Date()))
    reader.ended = { [weak self] in self?.isReading = false }
  }

  var page: Page { shell.page }

  func wake() { change { $0.wake(at: $1) } }

  /// The app goes out of sight; the answer is what the system keeps for it.
  func leave() -> String {
    stopReading()
    shell.remember(head: head)
    return shell.saved
  }

  func open(_ target: Target, from button: String? = nil) {
    shell.remember(head: head)
    for effect in change({ $0.open(target, at: $1) }) {
      if case .copy = effect {
        copied = button
        System.announce(page.pinned.device.copied)
      }
      run(Request(effect), or: effect.lack)
    }
  }

  func submit(_ form: PageForm) {
    for effect in change({ $0.submit(form, at: $1) }) { run(Request(effect), or: effect.lack) }
  }

  func back() { change { $0.back(at: $1) } }
  func switchContrast() { shell.switchContrast() }
  func print() { run(.print(title: page.title.value.plain, html: page.paper), or: (.printer, "")) }

  /// What stands in a field or beside a row of a list to tick off.
  func typed(_ name: String, _ value: String = "") -> Binding<String> {
    Binding(
      get: { @MainActor in self.shell.typed[name] ?? value },
      set: { @MainActor text in self.shell.typed[name] = text })
  }

  @discardableResult private func change<Answer>(_ work: (inout Shell, Now) -> Answer) -> Answer {
    var next = shell
    let answer = work(&next, Now(Date()))
    if next.turn != shell.turn {
      stopReading()
      copied = nil
    }
    shell = next
    return answer
  }

  /// Has it done; if it cannot be, the page says so.
  private func run(_ request: Request?, or lack: (Lack, number: String)?) {
    Task {
      if let request, await System.run(request) { return }
      if let (lack, number) = lack { change { $0.cannot(lack, number: number, at: $1) } }
    }
  }

  // MARK: Reading aloud

  var canRead: Bool { !reader.lines(page).isEmpty }

  func read() {
    isReading = true
    reader.read(reader.lines(page))
  }

  func stopReading() {
    reader.stop()
    isReading = false
  }
}
