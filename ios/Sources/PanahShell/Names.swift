import PanahBindings

// The vocabulary of pages, so that the app imports one module, and under names that SwiftUI does not have too.
public typealias Block = PanahBindings.Block
public typealias Call = PanahBindings.Call
public typealias Check = PanahBindings.Check
public typealias ContactCard = PanahBindings.ContactCard
public typealias DayCell = PanahBindings.DayCell
public typealias Deadline = PanahBindings.Deadline
public typealias Direction = PanahBindings.Direction
public typealias Excerpt = PanahBindings.Excerpt
public typealias FieldValue = PanahBindings.FieldValue
public typealias Icon = PanahBindings.Icon
public typealias Now = PanahBindings.Now
public typealias Page = PanahBindings.Page
public typealias Phrase = PanahBindings.Phrase
public typealias Place = PanahBindings.Place
public typealias Target = PanahBindings.Target
public typealias Tone = PanahBindings.Tone
public typealias PageAnswer = PanahBindings.Answer
public typealias PageButton = PanahBindings.Button
public typealias PageField = PanahBindings.Field
public typealias PageForm = PanahBindings.Form
public typealias PageLine = PanahBindings.Line
public typealias PageLink = PanahBindings.Link
public typealias PageStep = PanahBindings.Step
public typealias PageText = PanahBindings.Text

extension Check: Identifiable {}
extension PageAnswer: Identifiable {}
extension PageLink: Identifiable {}
