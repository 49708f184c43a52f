using System.CommandLine;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Commands;

/// <summary><c>etom import</c>: imports frameworks, reports and component specifications.</summary>
internal static class ImportCommand
{
    public static Command Create(ToolConsole console) => new("import", "Import a framework, a published report or component specifications.")
    {
        ImportFrameworkCommand.Create(console),
        ImportReportCommand.Create(console),
        ImportComponentCommand.Create(console),
    };
}
