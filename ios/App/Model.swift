import PanahShell
import SwiftUI

/// What the views watch: the shell, and what the phone is doing for it.
@MainActor
final class Model: ObservableObject {
  @Published private(set) var shell: Shell?
  @Published private(set) var isReading = false
  /// The button whose text was put on the clipboard last; the answer stands where the finger is.
  @Published private(set) var copied: String?
  /// The block at the head of the screen.
  var head: String?
  private let reader = Reader()

  private var now: Now { Now(Date()) }

  func start(saved: String) {
    guard shell == nil else { return }
    let device = Locale.preferredLanguages.first ?? ""
    shell = Shell(keeper: .standard, saved: saved, device: device, now: now)
    reader.ended = { [weak self] in self?.isReading = false }
  }

  func wake() { change { $0.wake(at: $1) } }

  /// The app goes out of sight; the answer is what the system keeps for it.
  func leave() -> String {
    stopReading()
    change { [head] shell, _ in shell.remember(head: head) }
    return shell?.saved ?? ""
  }

  func open(_ target: Target, from button: String? = nil) {
    var requests: [Request] = []
    change { [head] shell, now in
      shell.remember(head: head)
      requests = shell.open(target, at: now)
    }
    for request in requests { run(request, from: button) }
  }

  func submit(_ form: PageForm) {
    var requests: [Request] = []
    change { requests = $0.submit(form, at: $1) }
    for request in requests { run(request) }
  }

  func back() { change { $0.back(at: $1) } }
  func switchContrast() { change { shell, _ in shell.switchContrast() } }
  func print() { if let page = shell?.page { run(.print(page)) } }

  /// What stands in a field or beside a row of a list to tick off.
  func typed(_ name: String, _ value: String = "") -> Binding<String> {
    Binding(
      get: { @MainActor in self.shell?.typed[name] ?? value },
      set: { @MainActor text in self.change { shell, _ in shell.typed[name] = text } })
  }

  private func change(_ work: (inout Shell, Now) -> Void) {
    guard var next = shell else { return }
    let turn = next.turn
    work(&next, now)
    if next.turn != turn {
      stopReading()
      copied = nil
    }
    shell = next
  }

  private func run(_ request: Request, from button: String? = nil) {
    switch request {
    case .open(let url, let lack, let number):
      Task { if await !System.open(url) { change { $0.cannot(lack, number: number, at: $1) } } }
    case .copy(let text):
      System.copy(text)
      copied = button
      if let words = shell?.page.pinned.device.copied { System.announce(words) }
    case .share(let name, let content):
      if !System.share(name: name, content: content) { change { $0.cannot(.share, at: $1) } }
    case .print(let title, let html):
      if !System.print(title: title, html: html) { change { $0.cannot(.printer, at: $1) } }
    case .refuse(let lack, let number):
      change { $0.cannot(lack, number: number, at: $1) }
    }
  }

  // MARK: Reading aloud

  var canRead: Bool { shell.map { !reader.lines($0.page).isEmpty } ?? false }

  func read() {
    guard let page = shell?.page else { return }
    isReading = true
    reader.read(reader.lines(page))
  }

  func stopReading() {
    reader.stop()
    isReading = false
  }
}
