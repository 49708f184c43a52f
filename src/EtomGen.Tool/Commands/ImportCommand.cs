using System.CommandLine;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Commands;

/// <summary><c>etom import</c>: brings in what stands in other forms.</summary>
internal static class ImportCommand
{
    public static Command Create(ToolConsole console) => new("import", "Bring in a framework, a published report or component specifications.")
    {
        ImportFrameworkCommand.Create(console),
        ImportReportCommand.Create(console),
        ImportComponentCommand.Create(console),
    };
}
