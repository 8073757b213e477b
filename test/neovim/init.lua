-- What a user of Neovim 0.7 or newer writes into init.lua; docs/ shows the same.
vim.opt.swapfile = false
vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  pattern = '*.followup.md',
  callback = function(event)
    vim.bo[event.buf].filetype = 'followup'
    local client = vim.lsp.start_client({
      name = 'followup',
      cmd = { vim.env.NODE, vim.env.FOLLOWUP, 'lsp', '--stdio' },
      root_dir = vim.fn.getcwd(),
    })
    vim.lsp.buf_attach_client(event.buf, client)
  end,
})
