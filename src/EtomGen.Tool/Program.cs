using EtomGen.Tool.Commands;
using EtomGen.Tool.Output;

return await EtomCommand.RunAsync(args, ToolConsole.OfProcess(), CancellationToken.None).ConfigureAwait(false);
