using System.Data;
using EtomGen.Framework.Reading;
using Sylvan.Data.Csv;

namespace EtomGen.Framework.Writing;

/// <summary>Writes a definition as CSV: first the facts of the release, then a row a process.</summary>
internal static class CsvFrameworkWriter
{
    public static string Write(FrameworkDefinition definition)
    {
        using var table = new DataTable { Locale = System.Globalization.CultureInfo.InvariantCulture };
        foreach (string column in Vocabulary.Fields)
        {
            table.Columns.Add(column, typeof(string));
        }

        foreach ((Fact fact, string value) in FrameworkValues.FactsOf(definition))
        {
            DataRow row = table.NewRow();
            row[(int)Field.Id] = Vocabulary.FactMark + Vocabulary.NameOf(fact);
            row[(int)Field.Name] = value;
            table.Rows.Add(row);
        }

        foreach (ProcessDefinition process in definition.Processes)
        {
            table.Rows.Add([.. Enumerable.Range(0, Vocabulary.Fields.Length).Select(field => FrameworkValues.Of(process, (Field)field))]);
        }

        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        using (var writer = CsvDataWriter.Create(text, new CsvDataWriterOptions { NewLine = "\n" }))
        {
            writer.Write(table.CreateDataReader());
        }

        return text.ToString();
    }
}
