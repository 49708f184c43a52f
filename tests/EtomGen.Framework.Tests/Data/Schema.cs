using System.Xml;
using System.Xml.Schema;
using EtomGen.Framework.Raw;

namespace EtomGen.Framework.Tests.Data;

/// <summary>The schema of framework files in XML.</summary>
internal static class Schema
{
    private static readonly XmlSchemaSet Schemas = Load();

    /// <summary>What the schema finds fault with.</summary>
    public static string[] Faults(string xml)
    {
        var faults = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Schemas };
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
        settings.ValidationEventHandler += (_, e) => faults.Add($"{e.Severity} in line {e.Exception.LineNumber}: {e.Message}");
        using var text = new StringReader(xml);
        using var reader = XmlReader.Create(text, settings);
        while (reader.Read())
        {
            // Reading is validating.
        }

        return [.. faults];
    }

    private static XmlSchemaSet Load()
    {
        using var reader = XmlReader.Create(Path.Combine(Repository.FrameworkData, "etom-framework.xsd"));
        var schemas = new XmlSchemaSet();
        schemas.Add(XmlForm.Namespace, reader);
        schemas.Compile();
        return schemas;
    }
}
