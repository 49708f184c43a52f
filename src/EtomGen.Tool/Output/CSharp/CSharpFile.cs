using System.Text;

namespace EtomGen.Tool.Output.CSharp;

/// <summary>C# source, line by line; lines end alike on every machine.</summary>
internal sealed class CSharpFile
{
    private readonly StringBuilder _text = new();

    /// <summary>Begins a file with its usings, which are in order, and its namespace.</summary>
    public CSharpFile(string? namespaceName, params string?[] usings)
    {
        foreach (string named in usings.OfType<string>())
        {
            Line($"using {named};");
        }

        Line();
        if (namespaceName is not null)
        {
            Line($"namespace {namespaceName};").Line();
        }
    }

    public CSharpFile Line(string line = "")
    {
        _text.Append(line).Append('\n');
        return this;
    }

    public override string ToString() => _text.ToString();
}
