using System.Data;
using System.Globalization;
using EtomGen.Framework.Raw;
using Sylvan.Data.Csv;

namespace EtomGen.Framework.Writing;

/// <summary>Writes a definition as CSV: first the facts of the release, then a row for each process.</summary>
internal static class CsvFrameworkWriter
{
    public static string Write(FrameworkDefinition definition)
    {
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (ProcessField field in ProcessField.All)
        {
            table.Columns.Add(field.FileName, typeof(string));
        }

        foreach ((Fact fact, string value) in FactTexts.From(definition))
        {
            DataRow row = table.NewRow();
            row[ProcessField.Id.Index] = FactNames.Mark + FactNames.NameOf(fact);
            row[ProcessField.Name.Index] = value;
            table.Rows.Add(row);
        }

        foreach (FrameworkProcess process in definition.Catalog.Processes)
        {
            table.Rows.Add([.. ProcessField.All.Select(field => field.TextOf(process))]);
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = CsvDataWriter.Create(text, new CsvDataWriterOptions { NewLine = "\n" }))
        {
            writer.Write(table.CreateDataReader());
        }

        return text.ToString();
    }
}
