using System.CommandLine;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Commands;

/// <summary><c>etom import</c>: imports frameworks, reports and component specifications.</summary>
internal static class ImportCommand
{
    public static Command Create(ToolConsole console) => new Command("import", "Import frameworks, reports and components.")
    {
        ImportFrameworkCommand.Create(console),
        ImportReportCommand.Create(console),
        ImportComponentCommand.Create(console),
    }.WithExamples(
        """
        etom import framework GB921.xlsx -o framework-data/etom-25.5.csv
        etom import report report.html -o Assessment.cs
        etom import component components/*.yaml -o Mappings.cs
        """);
}
