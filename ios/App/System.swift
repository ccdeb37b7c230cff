import AVFoundation
import PanahBindings
import PanahShell
import UIKit

/// What the system does for a page.
@MainActor
enum System {
  /// False if it cannot.
  static func run(_ request: SystemRequest) async -> Bool {
    switch request {
    case .open(let url): return await UIApplication.shared.open(url)
    case .share(let name, let content): return share(name: name, content: content)
    case .print(let title, let html): return print(title: title, html: html)
    case .copy(let text):
      // It stays on this phone and does not go to the reader's other devices.
      UIPasteboard.general.setItems([["public.utf8-plain-text": text]], options: [.localOnly: true])
    case .announce(let text): announce(text)
    }
    return true
  }

  static func keepAwake(_ awake: Bool) { UIApplication.shared.isIdleTimerDisabled = awake }

  /// Has the screen reader say a text, after what it is saying.
  static func announce(_ text: PageText) {
    let spoken = NSMutableAttributedString(attributedString: NSAttributedString(text.attributed))
    spoken.addAttribute(
      .accessibilitySpeechQueueAnnouncement, value: true, range: NSRange(location: 0, length: spoken.length))
    UIAccessibility.post(notification: .announcement, argument: spoken)
  }

  /// Removes what was offered to other apps: it has a date in it, and the app may have ended before.
  nonisolated static func removeShared() {
    let shared = FileManager.default.temporaryDirectory
    let files = (try? FileManager.default.contentsOfDirectory(at: shared, includingPropertiesForKeys: nil)) ?? []
    for file in files where file.pathExtension == "ics" { try? FileManager.default.removeItem(at: file) }
  }

  /// Offers a file to other apps, and removes it again.
  private static func share(name: String, content: String) -> Bool {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    let scenes = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }
    let top = scenes.flatMap(\.windows).first(where: \.isKeyWindow)?.rootViewController
    guard let top, (try? Data(content.utf8).write(to: file, options: [.atomic, .completeFileProtection])) != nil
    else { return false }
    let sheet = UIActivityViewController(activityItems: [file], applicationActivities: nil)
    sheet.completionWithItemsHandler = { _, _, _, _ in removeShared() }
    sheet.popoverPresentationController?.sourceView = top.view
    top.present(sheet, animated: false)
    return true
  }

  private static func print(title: String, html: String) -> Bool {
    guard UIPrintInteractionController.isPrintingAvailable else { return false }
    let info = UIPrintInfo.printInfo()
    info.jobName = title
    info.outputType = .grayscale
    let printer = UIPrintInteractionController.shared
    printer.printInfo = info
    printer.printFormatter = UIMarkupTextPrintFormatter(markupText: html)
    return printer.present(animated: false)
  }
}

/// Reads aloud, each text in the voice of its language.
@MainActor
final class SpeechPlayer: NSObject, AVSpeechSynthesizerDelegate {
  var ended: () -> Void = {}
  private let synthesizer = AVSpeechSynthesizer()
  private let voices = AVSpeechSynthesisVoice.speechVoices().map(\.language)

  func utterances(_ page: Page) -> [Utterance] { Utterance.all(of: page, among: voices) }

  func read(_ utterances: [Utterance]) {
    synthesizer.delegate = self
    for it in utterances {
      let utterance = AVSpeechUtterance(string: it.text)
      utterance.voice = AVSpeechSynthesisVoice(language: it.language)
      synthesizer.speak(utterance)
    }
  }

  func stop() { _ = synthesizer.stopSpeaking(at: .immediate) }

  nonisolated func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didFinish utterance: AVSpeechUtterance) {
    Task { @MainActor in if !self.synthesizer.isSpeaking { ended() } }
  }
}
