using System.CommandLine;
using EtomGen.Reporting;

namespace EtomGen.Tool.Output;

/// <summary>The options of the commands that write web pages: <c>--logo</c> and <c>--accent</c>.</summary>
internal sealed class LookOptions
{
    private readonly Option<string?> _logo = new("--logo") { Description = "The company's logo for the web page: PNG, JPEG or SVG.", HelpName = "FILE" };
    private readonly Option<string?> _accent = new("--accent") { Description = "The accent colour of the web page, as #rrggbb.", HelpName = "COLOUR" };

    public void AddTo(Command command)
    {
        command.Options.Add(_logo);
        command.Options.Add(_accent);
    }

    /// <exception cref="ToolException">The logo or the colour is not one.</exception>
    public ReportOptions Read(ParseResult parsed)
    {
        try
        {
            return new ReportOptions { Logo = parsed.GetValue(_logo) is { } logo ? ReportLogo.FromFile(logo) : null, AccentColor = parsed.GetValue(_accent) };
        }
        catch (ArgumentException e)
        {
            // The first line is the message, the second the name of a parameter of ours.
            throw ToolException.WrongUse(e.Message.Split(" (Parameter", StringSplitOptions.None)[0]);
        }
    }
}
