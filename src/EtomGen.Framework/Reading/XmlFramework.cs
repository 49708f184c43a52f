using System.Text;
using System.Xml;
using EtomGen.Framework.Raw;
using EtomGen.Framework.Rules;
using static EtomGen.Framework.Raw.XmlForm;

namespace EtomGen.Framework.Reading;

/// <summary>A framework file in XML.</summary>
internal sealed class XmlFramework : TextFramework
{
    private const int MaxDetailLength = 200;

    private static readonly string[] Attributes = [.. ProcessField.All.Select(field => field.FileName)];

    private int _rootStart;

    private readonly CancellationToken _cancellationToken;

    private XmlFramework(string text, CancellationToken cancellationToken)
        : base(text) => _cancellationToken = cancellationToken;

    /// <inheritdoc/>
    public override string NameOf(Fact fact) => fact switch
    {
        Fact.AssessedLevels => "assessedLevels",
        Fact.CoverageLevel => "coverageLevel",
        Fact.NotSubmitted => NotSubmittedElement,
        Fact.NotSubmittedScore => $"score of {NotSubmittedElement}",
        _ => FactNames.NameOf(fact),
    };

    public override FileLocation Head => Lines.LocationOf(_rootStart, RootElement.Length);

    public static XmlFramework Read(string text, CancellationToken cancellationToken)
    {
        var framework = new XmlFramework(text, cancellationToken);
        if (string.IsNullOrWhiteSpace(text.Substring(framework.BodyStart)))
        {
            framework.Report(MalformedFile.RuleId, framework.Lines.LocationOf(0, text.Length), $"The file is empty: a framework file has a {RootElement} element");
            return framework;
        }

        // No document type: entities can neither grow the text nor fetch anything.
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        };
        using var input = new StringReader(text.Substring(framework.BodyStart));
        using var reader = XmlReader.Create(input, settings);
        try
        {
            framework.ReadDocument(reader);
        }
        catch (XmlException e)
        {
            framework.ReportMalformed(e);
        }

        return framework;
    }

    protected override (int Start, int Length) Locate(int rowStart, int rowLength, int field) =>
        FindAttribute(rowStart + rowLength, ProcessField.All[field].FileName) ?? (rowStart, rowLength);

    private void ReportMalformed(XmlException e)
    {
        int doctype = Text.IndexOf("<!DOCTYPE", StringComparison.Ordinal);
        bool isDoctype = _rootStart == 0 && doctype >= 0;
        Report(
            MalformedFile.RuleId,
            isDoctype ? Lines.LocationOf(doctype, "<!DOCTYPE".Length) : Lines.LocationOf(Offset(e.LineNumber, e.LinePosition), 1),
            isDoctype
                ? "A document type declaration is refused in a framework file, since it can fetch or grow what is read: remove it"
                : $"The file is not well-formed XML, and nothing after this was read: {Excerpt.Of(WithoutLocation(e.Message), MaxDetailLength)}");
    }

    /// <summary>The parser's message without "Line 1, position 2." at its end; the finding has a location.</summary>
    private static string WithoutLocation(string message) =>
        message.LastIndexOf(" Line ", StringComparison.Ordinal) is > 0 and var location ? message.Substring(0, location).TrimEnd('.') : message.TrimEnd('.');

    private void ReadDocument(XmlReader reader)
    {
        reader.MoveToContent();
        _rootStart = Offset(reader);
        if (reader.LocalName != RootElement || reader.NamespaceURI != Namespace)
        {
            Report(MalformedFile.RuleId, Lines.LocationOf(_rootStart, reader.Name.Length), $"The root element of a framework file is {RootElement} in the namespace {Namespace}");
            return;
        }

        ReadAttributes(reader, name => name switch
        {
            "release" => Fact.Release,
            "title" => Fact.Title,
            _ => null,
        });
        ReadChildren(reader, () =>
        {
            switch (reader.LocalName)
            {
                case ProcessElement:
                    ReadProcess(reader);
                    break;
                case NoticeElement:
                    ReadText(reader, Fact.Notice, _ => null);
                    break;
                case ProvenanceElement:
                    ReadText(reader, Fact.Provenance, _ => null);
                    break;
                case ConformanceElement:
                    ReadConformance(reader);
                    break;
                default:
                    RefuseElement(reader);
                    break;
            }
        });
    }

    private void ReadConformance(XmlReader reader)
    {
        ReadAttributes(reader, name => name switch
        {
            "assessedLevels" => Fact.AssessedLevels,
            "coverageLevel" => Fact.CoverageLevel,
            "minimum" => Fact.Minimum,
            "maximum" => Fact.Maximum,
            "decimals" => Fact.Decimals,
            _ => null,
        });
        ReadChildren(reader, () =>
        {
            switch (reader.LocalName)
            {
                case NotSubmittedElement:
                    ReadText(reader, Fact.NotSubmitted, name => name == "score" ? Fact.NotSubmittedScore : null);
                    break;
                case BandElement:
                    ReadBand(reader);
                    break;
                default:
                    RefuseElement(reader);
                    break;
            }
        });
    }

    /// <summary>Adds a band as the text that CSV has for it.</summary>
    private void ReadBand(XmlReader reader)
    {
        int start = Offset(reader);
        string? from = reader.GetAttribute("from"), to = reader.GetAttribute("to");
        ReadAttributes(reader, _ => null, known: ["from", "to"]);
        string word = ReadContent(reader);
        Add(new RawFact(Fact.Band, $"{from}..{to} {word}", start, BandElement.Length));
    }

    private void ReadText(XmlReader reader, Fact kind, Func<string, Fact?> factOf)
    {
        int start = Offset(reader), length = reader.Name.Length;
        ReadAttributes(reader, factOf);
        Add(new RawFact(kind, ReadContent(reader), start, length));
    }

    /// <summary>Reads the text of an element and moves to what follows it. Elements within it are refused.</summary>
    private string ReadContent(XmlReader reader)
    {
        var content = new StringBuilder();
        bool isEmpty = reader.IsEmptyElement;
        reader.Read();
        while (!isEmpty && !IsFull && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                RefuseElement(reader);
            }
            else
            {
                content.Append(reader.Value);
                reader.Read();
            }
        }

        if (!isEmpty && !IsFull)
        {
            reader.Read();
        }

        return content.ToString();
    }

    private void ReadProcess(XmlReader reader)
    {
        string?[] values = new string?[ProcessField.All.Count];
        int start = Offset(reader);
        while (reader.MoveToNextAttribute())
        {
            int field = reader.Prefix.Length == 0 ? Array.IndexOf(Attributes, reader.LocalName) : -1;
            if (field >= 0)
            {
                values[field] = reader.Value;
            }
            else
            {
                RefuseAttribute(reader, Attributes);
            }
        }

        reader.MoveToElement();
        Add(new RawRow(values, start, reader.Name.Length));
        ReadChildren(reader, () => RefuseElement(reader));
    }

    /// <summary>Adds the attributes of an element as facts, and refuses unknown ones.</summary>
    private void ReadAttributes(XmlReader reader, Func<string, Fact?> factOf, params string[] known)
    {
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI is SchemaInstance || reader.Prefix == "xmlns" || reader.Name == "xmlns")
            {
                continue;
            }

            if (reader.Prefix.Length == 0 && factOf(reader.LocalName) is { } kind)
            {
                (int start, int length) = AttributeValue(Offset(reader));
                Add(new RawFact(kind, reader.Value, start, length));
            }
            else if (!known.Contains(reader.Name))
            {
                RefuseAttribute(reader, known);
            }
        }

        reader.MoveToElement();
    }

    /// <summary>Visits the elements within an element and moves to what follows it. A visit does the same with the element that it is given.</summary>
    private void ReadChildren(XmlReader reader, Action visit)
    {
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return;
        }

        reader.Read();
        while (!IsFull && reader.NodeType != XmlNodeType.EndElement)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (reader.NodeType != XmlNodeType.Element)
            {
                // The reader counts the white space before a text as its part.
                Report(
                    MalformedFile.RuleId,
                    Lines.LocationOf(Skip(Offset(reader), char.IsWhiteSpace), 1),
                    "Text is not expected here: what a file says of a process is in attributes");
                reader.Read();
            }
            else if (reader.NamespaceURI != Namespace)
            {
                RefuseElement(reader);
            }
            else
            {
                visit();
            }
        }

        if (!IsFull)
        {
            reader.Read();
        }
    }

    /// <summary>Reports an element and moves to what follows it. Elements that are nested too deep stop reading.</summary>
    private void RefuseElement(XmlReader reader)
    {
        int start = Offset(reader), length = reader.Name.Length;
        Report(MalformedFile.RuleId, Lines.LocationOf(start, length), $"A framework file has no element {Excerpt.Of(reader.Name)} here: remove it");
        int depth = reader.Depth;
        bool isEmpty = reader.IsEmptyElement;
        while (reader.Read() && !isEmpty && reader.Depth > depth)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (reader.Depth > LimitExceeded.MaxElementDepth)
            {
                Stop(Offset(reader), reader.Name.Length, $"Elements are nested more than {LimitExceeded.MaxElementDepth} deep here");
                return;
            }
        }

        if (!isEmpty)
        {
            reader.Read();
        }
    }

    private void RefuseAttribute(XmlReader reader, string[] known)
    {
        string expected = known.Length == 0 ? "" : $"; the known ones are {string.Join(", ", known)}";
        Report(MalformedFile.RuleId, Lines.LocationOf(Offset(reader), reader.Name.Length), $"The attribute {Excerpt.Of(reader.Name)} is not known here{expected}");
    }

    private int Offset(XmlReader reader) => reader is IXmlLineInfo info ? Offset(info.LineNumber, info.LinePosition) : 0;

    private int Offset(int line, int column) => Lines.Offset(line, line == 1 ? column + BodyStart : column);

    /// <summary>The location of an attribute's value, between its quotes, in an element that the XML reader has accepted.</summary>
    private (int Start, int Length)? FindAttribute(int position, string name)
    {
        while (true)
        {
            position = Skip(position, char.IsWhiteSpace);
            if (position >= Text.Length || Text[position] is '>' or '/')
            {
                return null;
            }

            int nameEnd = Skip(position, c => c != '=' && !char.IsWhiteSpace(c));
            (int start, int length) = AttributeValue(position);
            if (string.CompareOrdinal(Text, position, name, 0, Math.Max(name.Length, nameEnd - position)) == 0)
            {
                return (start, length);
            }

            position = start + length + 1;
        }
    }

    private (int Start, int Length) AttributeValue(int nameStart)
    {
        int quote = Skip(nameStart, c => c is not ('"' or '\''));
        int end = quote < Text.Length ? Text.IndexOf(Text[quote], quote + 1) : -1;
        return end < 0 ? (nameStart, 1) : (quote + 1, end - quote - 1);
    }

    private int Skip(int position, Func<char, bool> isSkipped)
    {
        while (position < Text.Length && isSkipped(Text[position]))
        {
            position++;
        }

        return position;
    }
}
