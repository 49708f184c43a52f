using System.Text;
using EtomGen.Compiler.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Testing;

/// <summary>An additional file, in memory.</summary>
public sealed class MemoryText(string path, SourceText? text, string item = ItemFile.Framework) : AdditionalText
{
    public MemoryText(string path, string text, string item = ItemFile.Framework)
        : this(path, SourceText.From(text, Encoding.UTF8), item)
    {
    }

    /// <summary>The item of the project that names the file.</summary>
    public string Item => item;

    /// <summary>The type that a baseline's item names; empty where it names none.</summary>
    public string Assessment { get; init; } = "";

    public override string Path { get; } = path;

    /// <summary>A file of some bytes, read as the compiler reads files.</summary>
    public static MemoryText OfBytes(string path, byte[] bytes) => new(path, SourceText.From(bytes, bytes.Length));

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
