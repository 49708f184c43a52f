using System.Text;
using System.Xml;
using EtomGen.Framework.Raw;

namespace EtomGen.Framework.Writing;

/// <summary>Writes a definition as XML: an element for each process.</summary>
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
        writer.WriteStartElement(XmlForm.RootElement, XmlForm.Namespace);
        writer.WriteAttributeString("xmlns", "xsi", null, XmlForm.SchemaInstance);
        writer.WriteAttributeString("schemaLocation", XmlForm.SchemaInstance, $"{XmlForm.Namespace} {SchemaFile}");
        writer.WriteAttributeString("release", definition.Catalog.Release.ToString());
        writer.WriteAttributeString("title", definition.Catalog.Title);
        WriteText(writer, XmlForm.NoticeElement, definition.Notice);
        WriteText(writer, XmlForm.ProvenanceElement, definition.Provenance);
        WriteScale(writer, definition.Catalog.Scale);
        foreach (FrameworkProcess process in definition.Catalog.Processes)
        {
            writer.WriteStartElement(XmlForm.ProcessElement, XmlForm.Namespace);
            foreach (ProcessField field in ProcessField.All)
            {
                if (field.TextOf(process) is { } value)
                {
                    writer.WriteAttributeString(field.FileName, value);
                }
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteScale(XmlWriter writer, ConformanceScale scale)
    {
        writer.WriteStartElement(XmlForm.ConformanceElement, XmlForm.Namespace);
        writer.WriteAttributeString("assessedLevels", string.Join(" ", scale.AssessedLevels.Select(FactTexts.Number)));
        writer.WriteAttributeString("coverageLevel", FactTexts.Number(scale.CoverageLevel));
        writer.WriteAttributeString("minimum", ConformanceScale.Text(scale.Minimum));
        writer.WriteAttributeString("maximum", ConformanceScale.Text(scale.Maximum));
        writer.WriteAttributeString("decimals", FactTexts.Number(scale.Decimals));
        writer.WriteStartElement(XmlForm.NotSubmittedElement, XmlForm.Namespace);
        if (scale.NotSubmittedScore is { } score)
        {
            writer.WriteAttributeString("score", ConformanceScale.Text(score));
        }

        writer.WriteString(scale.NotSubmitted);
        writer.WriteEndElement();
        foreach (ConformanceBand band in scale.Bands)
        {
            writer.WriteStartElement(XmlForm.BandElement, XmlForm.Namespace);
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
            writer.WriteElementString(element, XmlForm.Namespace, text);
        }
    }

    /// <summary>A writer whose encoding makes the XML declaration say UTF-8.</summary>
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
