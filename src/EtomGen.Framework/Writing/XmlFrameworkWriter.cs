using System.Text;
using System.Xml;
using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Writing;

/// <summary>Writes a definition as XML, an element a process.</summary>
internal static class XmlFrameworkWriter
{
    private const string SchemaFile = "etom-framework.xsd";

    public static string Write(FrameworkDefinition definition)
    {
        using var text = new Utf8StringWriter();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, IndentChars = "  ", NewLineChars = "\n" }))
        {
            WriteDocument(writer, definition);
        }

        return text.Append('\n').ToString();
    }

    private static void WriteDocument(XmlWriter writer, FrameworkDefinition definition)
    {
        writer.WriteStartElement(XmlFramework.RootElement, XmlFramework.Namespace);
        writer.WriteAttributeString("xmlns", "xsi", null, XmlFramework.SchemaInstance);
        writer.WriteAttributeString("schemaLocation", XmlFramework.SchemaInstance, $"{XmlFramework.Namespace} {SchemaFile}");
        writer.WriteAttributeString("release", definition.Release.ToString());
        writer.WriteAttributeString("title", definition.Title);
        WriteText(writer, XmlFramework.NoticeElement, definition.Notice);
        WriteText(writer, XmlFramework.ProvenanceElement, definition.Provenance);
        WriteScale(writer, definition.Scale);
        foreach (ProcessDefinition process in definition.Processes)
        {
            writer.WriteStartElement(XmlFramework.ProcessElement, XmlFramework.Namespace);
            for (int field = 0; field < Vocabulary.Fields.Length; field++)
            {
                if (FrameworkValues.Of(process, (Field)field) is { } value)
                {
                    writer.WriteAttributeString(Vocabulary.Fields[field], value);
                }
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteScale(XmlWriter writer, ConformanceScale scale)
    {
        writer.WriteStartElement(XmlFramework.ConformanceElement, XmlFramework.Namespace);
        writer.WriteAttributeString("assessedLevels", string.Join(" ", scale.AssessedLevels.Select(FrameworkValues.Number)));
        writer.WriteAttributeString("coverageLevel", FrameworkValues.Number(scale.CoverageLevel));
        writer.WriteAttributeString("minimum", ConformanceScale.Text(scale.Minimum));
        writer.WriteAttributeString("maximum", ConformanceScale.Text(scale.Maximum));
        writer.WriteAttributeString("decimals", FrameworkValues.Number(scale.Decimals));
        writer.WriteStartElement(XmlFramework.NotSubmittedElement, XmlFramework.Namespace);
        if (scale.NotSubmittedScore is { } score)
        {
            writer.WriteAttributeString("score", ConformanceScale.Text(score));
        }

        writer.WriteString(scale.NotSubmitted);
        writer.WriteEndElement();
        foreach (ConformanceBand band in scale.Bands)
        {
            writer.WriteStartElement(XmlFramework.BandElement, XmlFramework.Namespace);
            writer.WriteAttributeString("from", ConformanceScale.Text(band.From));
            writer.WriteAttributeString("to", ConformanceScale.Text(band.To));
            writer.WriteString(band.Result);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteText(XmlWriter writer, string element, string? text)
    {
        if (text is not null)
        {
            writer.WriteElementString(element, XmlFramework.Namespace, text);
        }
    }

    /// <summary>Lets the document say that it is UTF-8.</summary>
    private sealed class Utf8StringWriter() : StringWriter(System.Globalization.CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

        public Utf8StringWriter Append(char c)
        {
            Write(c);
            return this;
        }
    }
}
