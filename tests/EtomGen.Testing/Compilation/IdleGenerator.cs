using EtomGen.Compiler.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EtomGen.Testing;

/// <summary>A generator that looks for the attribute of assessments and at the framework files, and does nothing: its cost is the cost of the host.</summary>
public sealed class IdleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterSourceOutput(context.AdditionalTextsProvider.Select(static (file, _) => file.Path), static (_, _) => { });
        context.RegisterSourceOutput(
            context.SyntaxProvider.ForAttributeWithMetadataName(DeclaringType.AttributeName, static (node, _) => node is TypeDeclarationSyntax, static (_, _) => 0),
            static (_, _) => { });
    }
}
